import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { ClientId, ProgramId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { addressParts } from '../contact-details/contract.ts'
import { Line, ofClient, seenVersion } from '../fields.ts'
import { HouseholdNeed } from '../household-need/contract.ts'
import { roleNames } from './household-roles.ts'

export const HouseholdRole = z.enum(roleNames)

/** One person in one role, from day to day; shown only to whoever may see that person. */
export const HouseholdMember = z.object({
  memberId: z.uuid(),
  clientId: ClientId,
  recordNumber: z.string(),
  given: z.string(),
  family: z.string(),
  preferred: z.string().nullable(),
  birthDate: z.string().nullable(),
  programId: ProgramId,
  sealed: z.boolean(),
  role: HouseholdRole,
  fromDay: CalendarDay,
  untilDay: CalendarDay.nullable(),
  endedBecause: z.string().nullable(),
})
export type HouseholdMember = z.infer<typeof HouseholdMember>

export const Household = z.object({
  householdId: z.uuid(),
  /** Called after its head, where the reader sees the head. */
  name: z.string(),
  version: z.number().int().positive(),
  /** Who belongs to it today, the head first. */
  members: z.array(HouseholdMember),
  /** Who left, and roles that ended, the latest first. */
  before: z.array(HouseholdMember),
  /** How many more belong to it whom the reader does not see; nothing else is said of them. */
  unseen: z.number().int().nonnegative(),
  needs: z.array(HouseholdNeed),
})
export type Household = z.infer<typeof Household>

const ofHousehold = z.object({ householdId: z.uuid() })
const ofMember = ofHousehold.extend({ memberId: z.uuid() })
const Reason = z.string().trim().min(1).max(500)

const Joining = z.strictObject({ memberId: z.uuid(), clientId: ClientId, role: HouseholdRole })

export const FormingHousehold = z.strictObject({
  householdId: z.uuid(),
  /** In whose work it was learnt. */
  programId: ProgramId,
  /** Since when they belong together: today when left out. */
  fromDay: CalendarDay.optional(),
  members: z.array(Joining).min(2).max(20),
})
export type FormingHousehold = z.infer<typeof FormingHousehold>

export const formHousehold = route({
  method: 'POST',
  path: '/households',
  summary: 'Forms a household of two or more people who are known here, one of them its head',
  audit: 'household.formed',
  body: FormingHousehold,
  answer: Household,
  status: 201,
})

export const readHousehold = route({
  method: 'GET',
  path: '/clients/:clientId/household',
  summary: 'Reads the household that a client belongs to today, as far as the caller may see its members',
  audit: 'household.read',
  params: ofClient,
  answer: z.object({ household: Household.nullable() }),
})

export const AddingMember = Joining.extend({ ...seenVersion, programId: ProgramId, fromDay: CalendarDay.optional() })
export type AddingMember = z.infer<typeof AddingMember>

export const addMember = route({
  method: 'POST',
  path: '/households/:householdId/members',
  summary: 'Adds somebody who is known here to a household, from a day',
  audit: 'household.member_added',
  params: ofHousehold,
  body: AddingMember,
  answer: Household,
  status: 201,
})

export const LeavingHousehold = z.strictObject({
  ...seenVersion,
  /** The last day on which they belong to it. */
  untilDay: CalendarDay,
  reason: Reason,
})
export type LeavingHousehold = z.infer<typeof LeavingHousehold>

export const leaveHousehold = route({
  method: 'POST',
  path: '/households/:householdId/members/:memberId/leave',
  summary: 'Says that somebody left the household, with the last day and why; it stays in the history',
  audit: 'household.member_left',
  params: ofMember,
  body: LeavingHousehold,
  answer: Household,
})

export const ChangingRoles = z.strictObject({
  ...seenVersion,
  /** From which day the roles hold: today when left out. */
  fromDay: CalendarDay.optional(),
  roles: z
    .array(z.strictObject({ memberId: z.uuid(), role: HouseholdRole }))
    .min(1)
    .max(20),
})
export type ChangingRoles = z.infer<typeof ChangingRoles>

export const changeRoles = route({
  method: 'PUT',
  path: '/households/:householdId/roles',
  summary: 'Changes who is the head of a household and what the others are to them, from a day',
  audit: 'household.roles_changed',
  params: ofHousehold,
  body: ChangingRoles,
  answer: Household,
})

export const CorrectingMember = z.strictObject({
  ...seenVersion,
  /** What was wrong. */
  reason: Reason,
  /** They never belonged to it: the row counts for nothing, and stays. */
  never: z.boolean().default(false),
  fromDay: CalendarDay,
  untilDay: CalendarDay.nullable().default(null),
})
export type CorrectingMember = z.infer<typeof CorrectingMember>

export const correctMember = route({
  method: 'POST',
  path: '/households/:householdId/members/:memberId/correct',
  summary: 'Corrects from when to when somebody belonged to a household, or that they never did, with the reason',
  audit: 'household.member_corrected',
  params: ofMember,
  body: CorrectingMember,
  answer: z.object({ household: Household.nullable() }),
})

export const MovingHousehold = z.strictObject({
  ...seenVersion,
  /** In whose work it was learnt. */
  programId: ProgramId,
  members: z.array(ClientId).min(1).max(20),
  line: Line,
  ...addressParts,
  /** The first day there: the addresses before end on the day before. */
  fromDay: CalendarDay,
})
export type MovingHousehold = z.infer<typeof MovingHousehold>

export const moveHousehold = route({
  method: 'POST',
  path: '/households/:householdId/move',
  summary: 'Changes the home address of the chosen members of a household at once, all of them or nobody',
  audit: 'household.moved',
  params: ofHousehold,
  body: MovingHousehold,
  answer: Household,
})
