import { IconCheck } from '@tabler/icons-react'
import type { ComponentProps, KeyboardEvent, ReactNode } from 'react'
import { Go } from './go.tsx'
import type { Icon } from './meaning.ts'
import { Pop } from './pop.tsx'

export type MenuItem = {
  word: string
  icon?: Icon
  /** The single key that does the same. */
  hotkey?: string
  checked?: boolean
  /** Where the button that does the same has no room. */
  onPhone?: true
} & ({ act: () => void } | { to: string })

type MenuProps = {
  /** The button: its children, class and label. */
  face: ComponentProps<'button'>
  label: string
  /** Above the items: who is signed in. */
  head?: ReactNode
  /** Groups are parted by a line. */
  groups: readonly (readonly MenuItem[])[]
}

/** Acts behind a button. Arrows, Home and End move; Enter acts; Escape returns. */
export function Menu({ face, label, head, groups }: MenuProps) {
  return (
    <Pop face={face} role="menu" label={label} onOpen={(panel) => step(panel, 0)} onKeyDown={moveByKey}>
      {(close) => (
        <>
          {head && <div className="tl-menu-head">{head}</div>}
          {groups
            .filter((group) => group.length > 0)
            .map((group, at) => (
              <div key={group[0]?.word} role="group">
                {at > 0 && <hr className="tl-menu-line" />}
                {group.map((item) => (
                  <Item key={item.word} item={item} close={close} />
                ))}
              </div>
            ))}
        </>
      )}
    </Pop>
  )
}

function Item({ item, close }: { item: MenuItem; close: () => void }) {
  const { word, icon: Shape, hotkey, checked, onPhone } = item
  const look = {
    className: onPhone ? 'tl-menu-item tl-phone' : 'tl-menu-item',
    role: checked === undefined ? 'menuitem' : 'menuitemradio',
    ...(checked !== undefined && { 'aria-checked': checked }),
    tabIndex: -1,
  }
  const face = (
    <>
      {Shape && <Shape aria-hidden />}
      {word}
      {hotkey && <kbd>{hotkey}</kbd>}
      {checked && <IconCheck aria-hidden className="tl-push" />}
    </>
  )
  if ('to' in item)
    return (
      <Go {...look} to={item.to} onClick={close}>
        {face}
      </Go>
    )
  return (
    <button type="button" {...look} onClick={() => [close(), item.act()]}>
      {face}
    </button>
  )
}

function moveByKey(event: KeyboardEvent, panel: HTMLElement): void {
  const ways: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: 0, End: Number.POSITIVE_INFINITY }
  if (event.key === 'Tab') panel.hidePopover()
  const way = ways[event.key]
  if (way === undefined) return
  event.preventDefault()
  step(panel, way)
}

/** 0 is the first item, infinity the last, else so many on from the focused one, round about. */
function step(panel: HTMLElement, way: number): void {
  const items = [...panel.querySelectorAll<HTMLElement>('.tl-menu-item')].filter((item) => item.checkVisibility())
  const now = items.findIndex((item) => item.matches(':focus'))
  const next =
    way === 0 ? 0 : way === Number.POSITIVE_INFINITY ? items.length - 1 : (now + way + items.length) % items.length
  items[next]?.focus()
}
