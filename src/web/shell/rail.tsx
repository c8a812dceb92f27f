import './nav.css'
import { say } from '../en.ts'
import { Go } from '../parts/go.tsx'
import type { Entry } from './parts-of-shell.ts'

/** 92 pixels at the left: icon over word, never an icon alone. */
export function Rail({ entries }: { entries: readonly Entry[] }) {
  return (
    <nav className="tl-rail" aria-label={say('main_navigation')} data-behind="">
      {entries.map(({ to, word, icon: Shape }) => (
        <Go key={to} to={to}>
          <Shape aria-hidden />
          {word}
        </Go>
      ))}
    </nav>
  )
}
