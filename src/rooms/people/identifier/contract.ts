import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { route } from '../../../words/route.ts'
import { addedFields, entryFields, Line, ofClient, seenVersion } from '../fields.ts'

/** HL7 v2-0203, as files say them too. A social security number is none that anybody here is asked for. */
export const identifierTypes = ['MR', 'MA', 'MC', 'MB', 'SR', ''] as const

/** A number by which another house knows the person. */
export const Identifier = z.object({
  ...entryFields,
  identifierId: z.uuid(),
  system: z.string(),
  type: z.string(),
  value: z.string(),
  endedOn: CalendarDay.nullable(),
})
export type Identifier = z.infer<typeof Identifier>

const facts = {
  type: z.enum(identifierTypes).default('MR'),
  /** Who gave it out; '' when nobody knows, and then nobody is linked by it. */
  system: z.string().trim().max(300).default(''),
  value: Line,
  /** Null while it holds. */
  endedOn: CalendarDay.nullable().default(null),
}

export const AddingIdentifier = z.strictObject({ identifierId: z.uuid(), ...addedFields, ...facts })
export type AddingIdentifier = z.infer<typeof AddingIdentifier>

export const ChangingIdentifier = z.strictObject({
  ...seenVersion,
  ...facts,
  /** A file may have said a kind of its own: then it may stay. */
  type: z.string().trim().max(60),
})
export type ChangingIdentifier = z.infer<typeof ChangingIdentifier>

export const addIdentifier = route({
  method: 'POST',
  path: '/clients/:clientId/identifiers',
  summary: 'Adds a number by which another house knows the client',
  audit: 'identifier.added',
  params: ofClient,
  body: AddingIdentifier,
  answer: Identifier,
  status: 201,
})

export const changeIdentifier = route({
  method: 'PUT',
  path: '/clients/:clientId/identifiers/:identifierId',
  summary: 'Changes or ends an identifier; refuses with 409 and both versions when it was changed meanwhile',
  audit: 'identifier.changed',
  params: ofClient.extend({ identifierId: z.uuid() }),
  body: ChangingIdentifier,
  answer: Identifier,
})
