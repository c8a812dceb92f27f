import { addDays, type CalendarDay, calendarDay } from '../../../words/calendar-day.ts'
import { displayName } from '../../../words/person-name.ts'
import { refuse } from '../refusals.ts'
import type { HouseholdMember } from './contract.ts'
import type { HouseholdRole } from './household-roles.ts'
import { namedIn } from './named-in.rules.ts'

/** Every relationship is one to the head: there is one, and no other. */
export function refuseUnlessOneHead(roles: readonly { role: HouseholdRole }[], field: string): void {
  if (roles.filter(({ role }) => role === 'head').length !== 1) throw refuse('one_head', field)
}

export function refuseUnlessEachOnce(members: readonly { clientId: string }[]): void {
  if (new Set(members.map(({ clientId }) => clientId)).size < members.length) throw refuse('member_twice', 'members')
}

/** Whoever moves in or out on a later day does so once that day has come. */
export function refuseAhead(day: string, today: string, field: string): void {
  if (day > today) throw refuse('household_day_ahead', field)
}

export const isCurrent = (
  { fromDay, untilDay }: Pick<HouseholdMember, 'fromDay' | 'untilDay'>,
  today: string,
): boolean => fromDay <= today && (untilDay === null || untilDay >= today)

export const dayBefore = (day: string): CalendarDay => addDays(calendarDay(day), -1)

type Named = Pick<HouseholdMember, 'clientId' | 'given' | 'family' | 'preferred'>

/** What stands in the record of one member names none of the others. */
export function refuseIfNames(words: string, of: { client: Named; others: readonly Named[] }, field: string): void {
  const named = namedIn(words, of)
  if (named) throw refuse('names_another', field, { name: displayName(named) })
}
