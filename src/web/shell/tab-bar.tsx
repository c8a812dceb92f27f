import './nav.css'
import { IconDots, IconPlus, IconSearch } from '@tabler/icons-react'
import { say } from '../en.ts'
import { Go } from '../parts/go.tsx'
import { Menu } from '../parts/menu.tsx'
import type { Entry } from './parts-of-shell.ts'

type TabBarProps = { entries: readonly Entry[]; onNote: (() => void) | undefined; onFind: () => void }

/** On a phone: two places, "Add note" in the middle, one place, and the search with what else there is. */
export function TabBar({ entries, onNote, onFind }: TabBarProps) {
  return (
    <nav className="tl-tabs" aria-label={say('phone_navigation')} data-behind="">
      {entries.slice(0, 2).map((entry) => (
        <Tab key={entry.to} entry={entry} />
      ))}
      {onNote && (
        <button type="button" className="tl-add" onClick={onNote}>
          <IconPlus aria-hidden />
          {say('add_note')}
        </button>
      )}
      {entries.slice(2, 3).map((entry) => (
        <Tab key={entry.to} entry={entry} />
      ))}
      <More entries={entries.slice(3)} onFind={onFind} />
    </nav>
  )
}

/** Where nothing else is left, the search itself: one tap less. */
function More({ entries, onFind }: Pick<TabBarProps, 'entries' | 'onFind'>) {
  if (entries.length === 0) {
    return (
      <button type="button" onClick={onFind}>
        <IconSearch aria-hidden />
        {say('search')}
      </button>
    )
  }
  const face = (
    <>
      <IconDots aria-hidden />
      {say('more')}
    </>
  )
  const search = { word: say('search'), icon: IconSearch, act: onFind }
  const more = entries.map(({ word, icon, to }) => ({ word, icon, to }))
  return (
    <div>
      <Menu face={{ children: face }} label={say('more')} groups={[[search], more]} />
    </div>
  )
}

function Tab({ entry: { to, word, icon: Shape } }: { entry: Entry }) {
  return (
    <Go to={to}>
      <Shape aria-hidden />
      {word}
    </Go>
  )
}
