import './sheet.css'
import type { ReactNode } from 'react'

/** What is true, and the next act: "Nothing is due today. 18 things are due this week." No drawing. */
export function EmptyState({ act, children }: { /** A button or link. */ act?: ReactNode; children: ReactNode }) {
  return (
    <div className="tl-empty">
      <p>{children}</p>
      {act && <div className="tl-row">{act}</div>}
    </div>
  )
}
