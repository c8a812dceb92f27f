import { momentInWords } from '../../../web/due-words.ts'
import { useHere } from '../../../web/use-here.ts'
import type { EntryView } from '../../record/web.ts'
import { say } from '../en.ts'

const told = ['reason', 'note', 'handover'] as const

/** A turn of a case unfolds with what was said about it: why, and what the next worker needs to know. */
export const CaseEntry: EntryView = ({ entry }) => {
  const here = useHere()
  return (
    <dl className="tl-facts">
      <dt>{say('entered')}</dt>
      <dd>{momentInWords(entry.recordedAt, here)}</dd>
      {told.map((name) => {
        const words = entry.words[name]
        if (typeof words !== 'string') return null
        return [<dt key={name}>{say(`entry_${name}`)}</dt>, <dd key={`${name} words`}>{words}</dd>]
      })}
    </dl>
  )
}
