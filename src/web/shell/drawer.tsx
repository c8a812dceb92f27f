import './drawer.css'
import { IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, use, useId, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { say } from '../en.ts'
import { IconButton } from '../parts/button.tsx'
import { PanelPlace } from './panel-place.ts'

type DrawerProps = {
  title: string
  /** Under the title: the saved state, the note's clock. */
  state?: ReactNode
  /** Says what happens on closing: "Close, the draft is kept". */
  closeLabel?: string
  onClose: () => void
  /** The main act first; on a phone it is as wide as the screen. */
  foot?: ReactNode
  children: ReactNode
}

/**
 * 486 pixels at the right of whatever page is open. From 80em it is docked and the page stays in use beside it;
 * narrower it lies over the page, which waits; on a phone it is the screen. One element in all three, so that
 * turning a tablet loses nothing. Focus goes to the part marked `data-first`, else to the title.
 */
export function Drawer(props: DrawerProps) {
  const place = use(PanelPlace)
  return place && createPortal(<OpenDrawer {...props} />, place)
}

function OpenDrawer({ title, state, closeLabel = say('close'), onClose, foot, children }: DrawerProps) {
  const id = useId()
  const drawer = useRef<HTMLElement>(null)
  const docked = useSyncExternalStore(onWidth, isWide)
  useLayoutEffect(() => (docked ? undefined : holdBack()), [docked]) // before the focus: what waits cannot take it back
  useFocusWithin(drawer)
  const keep = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog:modal, :popover-open'))
      onClose()
    if (!docked && event.key === 'Tab') stayWithin(event, drawer.current)
  }
  return (
    <>
      <div className="tl-scrim" aria-hidden="true" />
      <aside
        ref={drawer}
        className="tl-drawer"
        aria-labelledby={id}
        {...(!docked && { role: 'dialog', 'aria-modal': true })}
        onKeyDown={keep}
      >
        <header>
          <div>
            <h2 id={id} tabIndex={-1}>
              {title}
            </h2>
            {state && <div className="tl-drawer-state">{state}</div>}
          </div>
          <IconButton label={closeLabel} icon={IconX} onClick={onClose} />
        </header>
        <div className="tl-drawer-body">{children}</div>
        {foot && <footer>{foot}</footer>}
      </aside>
    </>
  )
}

const wide = '(width >= 80em)'
const isWide = (): boolean => window.matchMedia(wide).matches

function onWidth(listener: () => void): () => void {
  const query = window.matchMedia(wide)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/**
 * Focus comes in when it opens and goes back to where it was when it closes. Where one drawer takes the place of another,
 * the one that goes gives the focus back first, so that the next knows where it was.
 */
function useFocusWithin(drawer: { current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const before = document.activeElement
    const first = drawer.current?.querySelector<HTMLElement>('[data-first]') ?? drawer.current?.querySelector('h2')
    first?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [drawer])
}

/** The page behind waits: it is neither focused nor read while the drawer lies over it. */
function holdBack(): () => void {
  const behind = [...document.querySelectorAll<HTMLElement>('[data-behind]')]
  for (const part of behind) part.inert = true
  document.documentElement.style.overflow = 'hidden'
  return () => {
    for (const part of behind) part.inert = false
    document.documentElement.style.overflow = ''
  }
}

function stayWithin(event: KeyboardEvent, drawer: HTMLElement | null): void {
  const stops = [
    ...(drawer?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex="0"]') ?? []),
  ]
  const usable = stops.filter((stop) => !stop.hasAttribute('disabled') && stop.checkVisibility())
  const [first, last] = [usable.at(0), usable.at(-1)]
  const leaving = event.shiftKey ? first : last
  if (document.activeElement !== leaving) return
  event.preventDefault()
  ;(event.shiftKey ? last : first)?.focus()
}
