import '../summary/summary.css'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { Tag } from '../../../web/parts/tag.tsx'
import { say } from '../en.ts'

export type Line = {
  id: string
  words: string
  small?: string | null
  sealed: boolean
  /** Acts on this line, each with its word. */
  acts?: readonly { word: string; act: () => void }[] | undefined
  /** Instead of acts: a number to call. */
  end?: ReactNode
}

type LinesProps = {
  title: string
  empty: string
  lines: readonly Line[]
  /** Adds another one; missing for whoever only reads. */
  add?: { word: string; act: () => void } | undefined
  foot?: ReactNode
}

/** One sheet of short lines, with what is said when there is none. */
export function Lines({ title, empty, lines, add, foot }: LinesProps) {
  return (
    <Sheet title={title} aside={lines.length > 0 ? String(lines.length) : undefined}>
      {lines.length === 0 ? (
        <EmptyState>{empty}</EmptyState>
      ) : (
        <ul className="tl-record-list">
          {lines.map((line) => (
            <OneLine key={line.id} line={line} />
          ))}
        </ul>
      )}
      {foot}
      {add && (
        <Button className="tl-record-add" size="xs" variant="default" onClick={add.act}>
          {add.word}
        </Button>
      )}
    </Sheet>
  )
}

function OneLine({ line: { words, small, sealed, acts = [], end } }: { line: Line }) {
  return (
    <li>
      <span>
        {words}
        {small && <small>{small}</small>}
      </span>
      <span className="tl-record-acts">
        {sealed && <Tag kind="sealed">{say('sealed')}</Tag>}
        {end}
        {acts.map(({ word, act }) => (
          <Button
            key={word}
            size="xs"
            variant="subtle"
            aria-label={say('act_on', { act: word, what: words })}
            onClick={act}
          >
            {word}
          </Button>
        ))}
      </span>
    </li>
  )
}
