import { dayInWords, momentInWords } from '../../../web/due-words.ts'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { Knot, StandingThread } from '../../../web/parts/standing-thread.tsx'
import { useHere } from '../../../web/use-here.ts'
import { sayStoredOr } from '../../../words/catalogue.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import type { ChartSummary } from './contract.ts'

/** The newest on top; what came since the reader last looked is an open knot. */
export function LatelySheet({ summary }: { summary: ChartSummary }) {
  const here = useHere()
  const { lookedAt, events } = summary
  const aside = lookedAt ? momentInWords(lookedAt, here) : say('never_looked')
  return (
    <Sheet title={say('since_you_looked')} aside={aside}>
      {events.length === 0 ? (
        <EmptyState>{say('nothing_new')}</EmptyState>
      ) : (
        <StandingThread label={say('since_you_looked')}>
          {events.map((event) => (
            <Knot key={event.eventId} state={event.isNew ? 'new' : 'done'} when={whenAndWho(event)}>
              <Go to={`/clients/${summary.clientId}/timeline#${event.eventId}`}>
                <b>{sayStoredOr(event.summary, withDay(event.words), event.sentence)}</b>
              </Go>
            </Knot>
          ))}
        </StandingThread>
      )}
    </Sheet>
  )

  function whenAndWho({ happenedAt, by }: ChartSummary['events'][number]): string {
    return [momentInWords(happenedAt, here), by].filter(Boolean).join(', ')
  }

  function withDay(words: Record<string, unknown>): Record<string, unknown> {
    return typeof words['at'] === 'string' ? { ...words, day: dayInWords(dayOf(words['at'], here.zone), here) } : words
  }
}
