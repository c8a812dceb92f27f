import './tiles.css'
import { Mark } from '../parts/mark.tsx'
import type { Meaning } from '../parts/meaning.ts'

export type Tile = {
  key: string
  count: number
  kind: Meaning
  word: string
  /** "oldest 3 days", "next at 17:00": what one would ask next. */
  hint?: string | undefined
  on: boolean
}

/** Counts that choose what the list under them shows. */
export function Tiles({
  label,
  tiles,
  onToggle,
}: {
  label: string
  tiles: readonly Tile[]
  onToggle: (key: string) => void
}) {
  return (
    <div className="tl-tiles" role="group" aria-label={label}>
      {tiles.map((tile) => (
        <button
          key={tile.key}
          type="button"
          className="tl-tile"
          aria-pressed={tile.on}
          onClick={() => onToggle(tile.key)}
        >
          <b>{tile.count}</b>
          <Mark kind={tile.kind}>{tile.word}</Mark>
          {tile.hint && <small>{tile.hint}</small>}
        </button>
      ))}
    </div>
  )
}
