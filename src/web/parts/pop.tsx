import './pop.css'
import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'

type PopProps = {
  /** The button's looks and its label; the rest of what opens is ours. */
  face: Omit<ComponentProps<'button'>, 'popoverTarget'>
  role: 'menu' | 'dialog'
  label: string
  onOpen?: (panel: HTMLElement) => void
  onKeyDown?: (event: KeyboardEvent<HTMLElement>, panel: HTMLElement) => void
  children: (close: () => void) => ReactNode
}

/** A button and the panel that it opens, in the browser's top layer: Escape, a click beside it or a scroll closes it. */
export function Pop({ face, role, label, onOpen, onKeyDown, children }: PopProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const close = () => panel.current?.hidePopover()
  const opened = useEffectEvent((shown: HTMLElement) => onOpen?.(shown))
  useLayoutEffect(() => {
    if (!open || !panel.current || !button.current) return
    place(panel.current, button.current)
    opened(panel.current)
  }, [open])
  return (
    <>
      <button type="button" {...face} ref={button} popoverTarget={id} aria-haspopup={role} aria-expanded={open} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its role is menu or dialog, as it is told */}
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a label */}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role={role}
        aria-label={label}
        className="tl-pop"
        onToggle={({ newState, currentTarget }) => {
          setOpen(newState === 'open')
          if (newState === 'open') closeOnScroll(currentTarget)
        }}
        onKeyDown={(event) => onKeyDown?.(event, event.currentTarget)}
      >
        {open && children(close)}
      </div>
    </>
  )
}

const gap = 4
const edge = 8

/** Under the button, ends aligned; above it where there is more room. */
function place(panel: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect()
  const { width, height } = panel.getBoundingClientRect()
  const below = at.bottom + gap + height <= window.innerHeight - edge || at.top < window.innerHeight - at.bottom
  panel.style.top = `${below ? at.bottom + gap : Math.max(edge, at.top - gap - height)}px`
  panel.style.left = `${Math.max(edge, Math.min(at.right - width, window.innerWidth - width - edge))}px`
}

function closeOnScroll(panel: HTMLElement): void {
  const closing = new AbortController()
  const scrolled = ({ target }: Event) => {
    if (target instanceof Node && panel.contains(target)) return
    panel.hidePopover()
  }
  window.addEventListener('scroll', scrolled, { capture: true, passive: true, signal: closing.signal })
  panel.addEventListener('toggle', () => closing.abort(), { once: true })
}
