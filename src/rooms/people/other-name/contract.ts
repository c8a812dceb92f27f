import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { route } from '../../../words/route.ts'
import { addedFields, entryFields, ofClient, seenVersion } from '../fields.ts'

export const otherNameKinds = ['previous', 'maiden', 'nickname', 'alias'] as const

/** A name that the person went or goes by: whoever searches for it finds them. */
export const OtherName = z.object({
  ...entryFields,
  otherNameId: z.uuid(),
  kind: z.enum(otherNameKinds),
  given: z.string(),
  family: z.string(),
  endedOn: CalendarDay.nullable(),
})
export type OtherName = z.infer<typeof OtherName>

const Name = z.string().trim().max(120).default('')
const facts = {
  kind: z.enum(otherNameKinds).default('previous'),
  given: Name,
  family: Name,
  /** Null while people still use it. */
  endedOn: CalendarDay.nullable().default(null),
}

export const AddingOtherName = z.strictObject({ otherNameId: z.uuid(), ...addedFields, ...facts })
export type AddingOtherName = z.infer<typeof AddingOtherName>

export const ChangingOtherName = z.strictObject({ ...seenVersion, ...facts })
export type ChangingOtherName = z.infer<typeof ChangingOtherName>

export const addOtherName = route({
  method: 'POST',
  path: '/clients/:clientId/other-names',
  summary: 'Adds another name of the client, by which they are found too',
  audit: 'other_name.added',
  params: ofClient,
  body: AddingOtherName,
  answer: OtherName,
  status: 201,
})

export const changeOtherName = route({
  method: 'PUT',
  path: '/clients/:clientId/other-names/:otherNameId',
  summary: 'Changes or ends another name; refuses with 409 and both versions when it was changed meanwhile',
  audit: 'other_name.changed',
  params: ofClient.extend({ otherNameId: z.uuid() }),
  body: ChangingOtherName,
  answer: OtherName,
})
