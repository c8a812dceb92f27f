import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { route } from '../../../words/route.ts'
import { addedFields, entryFields, ofClient, seenVersion } from '../fields.ts'
import { NewProvider, OutsideProvider } from '../outside-provider/contract.ts'

const DayOrNone = CalendarDay.nullable().default(null)
const role = z.string().trim().max(120).default('')

/** Who outside the agency takes care of the client, as what, from when to when. */
export const CareTeamMember = z.object({
  ...entryFields,
  careTeamMemberId: z.uuid(),
  provider: OutsideProvider,
  role: z.string(),
  fromDay: CalendarDay.nullable(),
  untilDay: CalendarDay.nullable(),
  source: z.string(),
})
export type CareTeamMember = z.infer<typeof CareTeamMember>

export const AddingCareTeamMember = z.strictObject({
  careTeamMemberId: z.uuid(),
  ...addedFields,
  /** Somebody in the address book, or somebody who is added to it. */
  provider: z.union([z.strictObject({ providerId: z.uuid() }), NewProvider]),
  role,
  fromDay: DayOrNone,
  untilDay: DayOrNone,
})
export type AddingCareTeamMember = z.infer<typeof AddingCareTeamMember>

export const ChangingCareTeamMember = z.strictObject({ ...seenVersion, role, fromDay: DayOrNone, untilDay: DayOrNone })
export type ChangingCareTeamMember = z.infer<typeof ChangingCareTeamMember>

export const addCareTeamMember = route({
  method: 'POST',
  path: '/clients/:clientId/care-team',
  summary: 'Adds somebody outside the agency to the care team of a client',
  audit: 'care_team.added',
  params: ofClient,
  body: AddingCareTeamMember,
  answer: CareTeamMember,
  status: 201,
})

export const changeCareTeamMember = route({
  method: 'PUT',
  path: '/clients/:clientId/care-team/:careTeamMemberId',
  summary: 'Changes the role of somebody on the care team, or their last day; refuses a stale edit with 409',
  audit: 'care_team.changed',
  params: ofClient.extend({ careTeamMemberId: z.uuid() }),
  body: ChangingCareTeamMember,
  answer: CareTeamMember,
})
