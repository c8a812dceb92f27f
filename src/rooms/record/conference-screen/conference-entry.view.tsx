import { useQuery } from '@tanstack/react-query'
import { asked } from '../../../web/asking.ts'
import { momentInWords, plainDayInWords } from '../../../web/due-words.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { Banner } from '../../../web/parts/banner.tsx'
import { useHere } from '../../../web/use-here.ts'
import { type ConferenceEntry as Entry, readConferenceEntry } from '../conference/contract.ts'
import { say } from '../en.ts'
import type { EntryView } from '../timeline/entry-views.ts'

/** A conference unfolds with who took part, what was decided of this client, and who signed it. */
export const ConferenceEntry: EntryView = ({ entry }) => {
  const query = useQuery(asked('timeline', readConferenceEntry, { params: { entryId: entry.subjectId } }))
  return <Answered query={query}>{(told) => <Told entry={told} />}</Answered>
}

const nameOf = ({ name, as }: Entry['participants'][number]): string => (as ? `${name}, ${as}` : name)

function Told({ entry }: { entry: Entry }) {
  const here = useHere()
  const { participants, discussed, decisions, tasks, lateBecause, minutes, signatures } = entry
  const signed = signatures.map(({ name, credential, at }) =>
    [name, credential, momentInWords(at, here)].filter(Boolean).join(', '),
  )
  const agreed = tasks.map(
    ({ title, owner, on }) => `${title} (${say('conference_owner_by', { owner, day: plainDayInWords(on) })})`,
  )
  const facts: [string, string | null][] = [
    [say('conference_took_part'), participants.map(nameOf).join('; ') || say('conference_nobody')],
    [say('conference_discussed'), discussed],
    [say('conference_decisions'), decisions],
    [say('conference_tasks'), agreed.join('; ') || null],
    [say('field_late_because'), lateBecause],
    [say('function'), `${say(`function_${entry.function}`)}, ${say('conference_minutes_counted', { minutes })}`],
    [say('conference_signed_by'), signed.join('; ')],
  ]
  return (
    <>
      {!entry.intact && <Banner kind="warn">{say('conference_not_intact')}</Banner>}
      <dl className="tl-facts">
        {facts.map(([word, said]) => said && [<dt key={word}>{word}</dt>, <dd key={`${word} said`}>{said}</dd>])}
      </dl>
    </>
  )
}
