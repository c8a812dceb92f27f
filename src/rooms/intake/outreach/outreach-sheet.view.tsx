import { dayInWords, momentInWords } from '../../../web/due-words.ts'
import { Mark } from '../../../web/parts/mark.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import type { OutreachFile } from './contract.ts'

/** What was tried to reach somebody, and what is still to be tried before they are given up. */
export function OutreachSheet({ outreach }: { outreach: OutreachFile }) {
  const here = useHere()
  const { parts, engaged, exhausted, tried, notBefore } = outreach
  return (
    <Sheet title={say('reaching')} aside={say('tried_times', { count: tried.length })}>
      <p className="tl-referral-standing">
        <Mark kind={engaged || exhausted ? 'done' : 'waiting'} wraps>
          {say(engaged ? 'was_engaged' : exhausted ? 'all_was_tried' : 'not_all_tried')}
        </Mark>
      </p>
      {!engaged && (
        <ul className="tl-lines">
          {parts.map(({ part, asked, done, met, missing }) => (
            <li key={part}>
              <Mark kind={met ? 'done' : 'waiting'} wraps>
                {say(`part_${part}`, { done: Math.min(done, asked), asked })}
              </Mark>
              {missing && <small>{say('part_missing', { missing })}</small>}
            </li>
          ))}
        </ul>
      )}
      {!engaged && notBefore && <p className="tl-hint">{say('not_before', { day: dayInWords(notBefore, here) })}</p>}
      {tried.length > 0 && (
        <ol className="tl-lines" aria-label={say('tried')}>
          {tried.map(({ eventId, at, mode, outcome }) => (
            <li key={eventId}>
              {say('tried_line', {
                when: momentInWords(at, here),
                mode: modeWords(mode),
                outcome: outcomeWords(outcome),
              })}
            </li>
          ))}
        </ol>
      )}
    </Sheet>
  )
}

const modes = ['phone', 'in_person', 'video', 'text', 'letter', 'email'] as const
const outcomes = ['reached', 'message', 'no_answer', 'refused'] as const

const modeWords = (mode: string): string =>
  modes
    .filter((one) => one === mode)
    .map((one) => say(`mode_${one}`))
    .join()
const outcomeWords = (outcome: string): string =>
  outcomes
    .filter((one) => one === outcome)
    .map((one) => say(`outcome_${one}`))
    .join()
