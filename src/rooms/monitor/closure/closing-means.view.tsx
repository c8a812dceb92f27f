import '../monitor.css'
import { dateInWords, dueInWords, type Here } from '../../../web/due-words.ts'
import { Mark } from '../../../web/parts/mark.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { say } from '../en.ts'
import { sourceOf, titleOf } from '../obligation/title-words.ts'
import { dueOf } from '../today/due-of.ts'
import type { ClosingCriterion, ClosingFile, StillDue, WillBeDue } from './contract.ts'

/** Beside the form: criteria met and missing, what ends with the case, what stays due and with whom. */
export function ClosingMeans({ file }: { file: ClosingFile }) {
  const { criteria, ends, survives, opens, closedAt } = file
  return (
    <div className="tl-stack">
      {closedAt === null && criteria.length > 0 && (
        <Sheet title={say('closing_criteria')}>
          <ul className="tl-stack">
            {criteria.map((criterion) => (
              <Criterion key={criterion.id} criterion={criterion} />
            ))}
          </ul>
        </Sheet>
      )}
      <DueSheet title={say('closing_survives')} due={survives} />
      <DueSheet title={say('closing_opens')} due={opens} />
      <DueSheet title={say('closing_ends')} due={ends} />
    </div>
  )
}

function Criterion({ criterion: { title, met, metOn } }: { criterion: ClosingCriterion }) {
  const here = useHere()
  return (
    <li>
      <Mark kind={met ? 'done' : 'due'} wraps>
        {met ? metWords(title, metOn, here) : say('closing_not_met', { title })}
      </Mark>
    </li>
  )
}

/** Some criteria are met by nothing that happened on a day: nothing of the kind is open. */
const metWords = (title: string, on: ClosingCriterion['metOn'], here: Here): string =>
  on ? say('closing_met_on', { title, day: dateInWords(on, here) }) : title

export const lateUnits = { hour: 'hours', day: 'days', business_day: 'business_days' } as const

type DueSheetProps = { title: string; due: readonly (StillDue | WillBeDue)[] }

/** What is due, or will be: each with its day, whose it is and under which rule; nothing where there is nothing. */
export function DueSheet({ title, due }: DueSheetProps) {
  const here = useHere()
  if (due.length === 0) return null
  return (
    <Sheet title={title} aside={String(due.length)}>
      <ul className="tl-stack">
        {due.map((one) => (
          <li key={'id' in one ? one.id : one.key}>
            {titleOf(one)}
            <small className="tl-under">
              {[
                dueInWords(dueOf(one), lateUnits[one.unit], here).words,
                one.ownerName ?? say('queue'),
                sourceOf(one, (day) => dateInWords(calendarDay(day), here)),
              ].join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
