import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { addedFields, entryFields, Line, LineOrNone, ofClient, seenVersion, TextOrNone } from '../fields.ts'

export const supporterRoles = [
  'emergency_contact',
  'caregiver',
  'next_of_kin',
  'guardian',
  'power_of_attorney',
  'payee',
] as const

/** Somebody of the client's own who helps, or decides with them. */
export const Supporter = z.object({
  ...entryFields,
  supporterId: z.uuid(),
  name: z.string(),
  relationship: z.string(),
  /** Ours, or as a source said them. */
  roles: z.array(z.string()),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  language: z.string().nullable(),
  livesWith: z.boolean(),
  /** Whether the client agreed that they are told; null when nobody asked. */
  mayBeTold: z.boolean().nullable(),
  note: z.string().nullable(),
  endedOn: CalendarDay.nullable(),
})
export type Supporter = z.infer<typeof Supporter>

const facts = {
  name: Line,
  relationship: z.string().trim().max(120).default(''),
  roles: z.array(z.enum(supporterRoles)).default([]),
  phone: LineOrNone,
  email: LineOrNone,
  language: LineOrNone,
  livesWith: z.boolean().default(false),
  mayBeTold: z.boolean().nullable().default(null),
  note: TextOrNone,
}

export const AddingSupporter = z.strictObject({ supporterId: z.uuid(), ...addedFields, ...facts })
export type AddingSupporter = z.infer<typeof AddingSupporter>

export const ChangingSupporter = z.strictObject({ ...seenVersion, ...facts })
export type ChangingSupporter = z.infer<typeof ChangingSupporter>

const ofSupporter = ofClient.extend({ supporterId: z.uuid() })

export const addSupporter = route({
  method: 'POST',
  path: '/clients/:clientId/supporters',
  summary: 'Adds somebody who supports the client, with their roles and what they may be told',
  audit: 'supporter.added',
  params: ofClient,
  body: AddingSupporter,
  answer: Supporter,
  status: 201,
})

export const changeSupporter = route({
  method: 'PUT',
  path: '/clients/:clientId/supporters/:supporterId',
  summary: 'Changes a supporter; refuses with 409 and both versions when it was changed meanwhile',
  audit: 'supporter.changed',
  params: ofSupporter,
  body: ChangingSupporter,
  answer: Supporter,
})

export const endSupporter = route({
  method: 'POST',
  path: '/clients/:clientId/supporters/:supporterId/end',
  summary: 'Says that somebody no longer supports the client; it stays in the record',
  audit: 'supporter.ended',
  params: ofSupporter,
  body: z.strictObject({ ...seenVersion }),
  answer: Supporter,
})

export const livings = ['alone', 'with_others', 'facility', 'unhoused', 'unknown'] as const
export const Lives = z.enum(livings)
export type Lives = z.infer<typeof Lives>
export const informalSupports = ['none', 'some', 'strong', 'unknown'] as const
export const InformalSupport = z.enum(informalSupports)
export type InformalSupport = z.infer<typeof InformalSupport>

/** "Nobody at home" is a fact that somebody stated on a day (R05), not the absence of a name. */
export const LivingSituation = z.object({
  clientId: entryFields.clientId,
  programId: entryFields.programId,
  dataClass: entryFields.dataClass,
  sealed: entryFields.sealed,
  livingSituationId: z.uuid(),
  lives: Lives,
  informalSupport: InformalSupport,
  note: z.string().nullable(),
  statedOn: CalendarDay,
  recordedBy: z.string().nullable(),
  recordedAt: Instant,
})
export type LivingSituation = z.infer<typeof LivingSituation>

export const StatingLivingSituation = z.strictObject({
  livingSituationId: z.uuid(),
  ...addedFields,
  lives: Lives,
  informalSupport: InformalSupport,
  note: TextOrNone,
  /** Today when left out. */
  statedOn: CalendarDay.optional(),
})
export type StatingLivingSituation = z.infer<typeof StatingLivingSituation>

export const stateLivingSituation = route({
  method: 'POST',
  path: '/clients/:clientId/living-situations',
  summary: 'States with whom the client lives and who helps at home; the statements before it stay',
  audit: 'living_situation.stated',
  params: ofClient,
  body: StatingLivingSituation,
  answer: LivingSituation,
  status: 201,
})
