import './sheet.css'
import { type ReactNode, useId } from 'react'

type SheetProps = {
  title?: string
  /** At the right of the title: a count, a date, "as of 11:05". */
  aside?: ReactNode
  /** Lists and tables that reach the edge. */
  flush?: boolean
  /** Names the region when no title is drawn. */
  label?: string
  children: ReactNode
}

/** What belongs together, on one sheet. */
export function Sheet({ title, aside, flush = false, label, children }: SheetProps) {
  const id = useId()
  return (
    <section
      className={`tl-sheet${flush ? ' tl-sheet-flush' : ''}`}
      aria-labelledby={title ? id : undefined}
      aria-label={label}
    >
      {title && (
        <header>
          <h2 id={id}>{title}</h2>
          {aside && <span className="tl-sheet-aside">{aside}</span>}
        </header>
      )}
      {flush ? children : <div className="tl-sheet-body">{children}</div>}
    </section>
  )
}
