import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { ClientId, ProgramId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'

/** What a household needs as a whole, and for whom of it. */
export const HouseholdNeed = z.object({
  needId: z.uuid(),
  words: z.string(),
  sinceDay: CalendarDay,
  metOn: CalendarDay.nullable(),
  version: z.number().int().positive(),
  /** Of those whom the reader may see. */
  members: z.array(ClientId),
})
export type HouseholdNeed = z.infer<typeof HouseholdNeed>

const said = {
  words: z.string().trim().min(1).max(500),
  sinceDay: CalendarDay,
  members: z.array(ClientId).min(1).max(20),
}

export const NotingNeed = z.strictObject({ needId: z.uuid(), programId: ProgramId, ...said })
export type NotingNeed = z.infer<typeof NotingNeed>

export const ChangingNeed = z.strictObject({
  version: z.number().int().positive(),
  ...said,
  metOn: CalendarDay.nullable(),
})
export type ChangingNeed = z.infer<typeof ChangingNeed>

const ofHousehold = z.object({ householdId: z.uuid() })

export const noteNeed = route({
  method: 'POST',
  path: '/households/:householdId/needs',
  summary: 'Notes what a household needs as a whole, and for whom of it; each of them carries it in their record',
  audit: 'household_need.noted',
  params: ofHousehold,
  body: NotingNeed,
  answer: HouseholdNeed,
  status: 201,
})

export const changeNeed = route({
  method: 'PUT',
  path: '/households/:householdId/needs/:needId',
  summary: 'Changes a need of a household, or says when it was met; refuses a stale edit with 409',
  audit: 'household_need.changed',
  params: ofHousehold.extend({ needId: z.uuid() }),
  body: ChangingNeed,
  answer: HouseholdNeed,
})
