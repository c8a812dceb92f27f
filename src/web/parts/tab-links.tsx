import './tab-links.css'
import { Go } from './go.tsx'

export type TabLink = { to: string; word: string; count?: number | undefined; current: boolean }

/** Parts of one page, each with an address of its own. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav className="tl-tab-links" aria-label={label}>
      {tabs.map(({ to, word, count, current }) => (
        <Go key={to} to={to} aria-current={current ? 'page' : undefined}>
          {word}
          {count !== undefined && ` ${count}`}
        </Go>
      ))}
    </nav>
  )
}
