import { useEffect, useEffectEvent } from 'react'

/**
 * One key or chord: 'j', 'Enter', '?', 'g t' (one after the other), 'mod+k' (Ctrl, or Cmd on a Mac).
 * `does` is how the list of keys names it.
 */
export type Key = { keys: string; does: string; act: () => void }

const bound: (readonly Key[])[] = []

/** The keys that act on this screen now, the latest first. */
export const keysNow = (): Key[] => bound.toReversed().flat()

/** Binds keys while this part is on the screen. Of two equal ones the part that came last acts. */
export function useKeys(keys: readonly Key[]): void {
  const slotOf = useEffectEvent(() => keys.map((key, at) => ({ ...key, act: () => actAt(at) })))
  const actAt = useEffectEvent((at: number) => keys[at]?.act())
  const names = keys.map((key) => key.keys).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: bound again when a key comes or goes, not at every drawing
  useEffect(() => {
    const slot = slotOf()
    bound.push(slot)
    return () => void bound.splice(bound.indexOf(slot), 1)
  }, [names])
}

const offKey = 'throughline.single-keys'
export const singleKeysOff = (): boolean => localStorage.getItem(offKey) === 'off'
export const switchSingleKeys = (on: boolean): void => localStorage.setItem(offKey, on ? 'on' : 'off')

/** Listens for all bound keys; returns how to stop. Once per page, by the shell. */
export function listenForKeys(page: Document = document): () => void {
  let first = ''
  let timer: ReturnType<typeof setTimeout>
  const listen = (event: KeyboardEvent) => {
    const name = nameOf(event)
    if (!name || rests(name, event, page)) return
    const found = boundTo(`${first} ${name}`) ?? boundTo(name)
    clearTimeout(timer)
    first = found ? '' : name
    timer = setTimeout(() => {
      first = ''
    }, 1_000)
    if (!found || (name === 'Enter' && isControl(event.target))) return
    event.preventDefault()
    found.act()
  }
  page.addEventListener('keydown', listen)
  return () => page.removeEventListener('keydown', listen)
}

const boundTo = (name: string): Key | undefined => keysNow().find((key) => key.keys === name)

/** Under a dialog no key acts; single letters rest too while somebody writes or wants them off. */
function rests(name: string, event: KeyboardEvent, page: Document): boolean {
  if (event.defaultPrevented || page.querySelector('dialog:modal')) return true
  if (name.startsWith('mod+')) return false
  return isTyping(event.target) || singleKeysOff() || page.querySelector('[aria-modal=true]') !== null
}

function nameOf(event: KeyboardEvent): string {
  if (event.isComposing || event.altKey) return ''
  if (event.ctrlKey || event.metaKey) return `mod+${event.key.length === 1 ? event.key.toLowerCase() : event.key}`
  return event.key
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'))

const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('a, button, summary, input, [role=menuitem], [role=option]') !== null
