import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { route } from '../../../words/route.ts'
import { addedFields, entryFields, Line, LineOrNone, ofClient, seenVersion } from '../fields.ts'

export const phoneUses = ['home', 'mobile', 'work', 'other'] as const
export const addressUses = ['home', 'mailing', 'temporary', 'shelter', 'old'] as const
const DayOrNone = CalendarDay.nullable().default(null)

/** A telephone number or an address of mail, and what may be done with it. Null: nobody asked. */
export const Phone = z.object({
  ...entryFields,
  phoneId: z.uuid(),
  kind: z.enum(['phone', 'email']),
  use: z.enum(phoneUses),
  value: z.string(),
  mayText: z.boolean().nullable(),
  mayLeaveVoicemail: z.boolean().nullable(),
  note: z.string().nullable(),
  /** 1 is tried first. */
  rank: z.number().int(),
  /** The last day on which it reached the client. */
  untilDay: CalendarDay.nullable(),
})
export type Phone = z.infer<typeof Phone>

const phoneFacts = {
  kind: z.enum(['phone', 'email']).default('phone'),
  use: z.enum(phoneUses).default('mobile'),
  value: Line,
  mayText: z.boolean().nullable().default(null),
  mayLeaveVoicemail: z.boolean().nullable().default(null),
  note: LineOrNone,
  rank: z.number().int().min(1).max(9).default(1),
  untilDay: DayOrNone,
}

export const AddingPhone = z.strictObject({ phoneId: z.uuid(), ...addedFields, ...phoneFacts })
export type AddingPhone = z.infer<typeof AddingPhone>

export const ChangingPhone = z.strictObject({ ...seenVersion, ...phoneFacts })
export type ChangingPhone = z.infer<typeof ChangingPhone>

export const addPhone = route({
  method: 'POST',
  path: '/clients/:clientId/phones',
  summary: 'Adds a phone or email of a client, with what may be done with it',
  audit: 'phone.added',
  params: ofClient,
  body: AddingPhone,
  answer: Phone,
  status: 201,
})

export const changePhone = route({
  method: 'PUT',
  path: '/clients/:clientId/phones/:phoneId',
  summary: 'Changes a phone or its rules, or says that it no longer reaches; refuses a stale edit with 409',
  audit: 'phone.changed',
  params: ofClient.extend({ phoneId: z.uuid() }),
  body: ChangingPhone,
  answer: Phone,
})

export const Address = z.object({
  ...entryFields,
  addressId: z.uuid(),
  use: z.enum(addressUses),
  line: z.string(),
  city: z.string(),
  state: z.string(),
  postalCode: z.string(),
  country: z.string(),
  /** Where somebody must not be found: seen only by the program that was told. */
  confidential: z.boolean(),
  fromDay: CalendarDay.nullable(),
  untilDay: CalendarDay.nullable(),
})
export type Address = z.infer<typeof Address>

const part = z.string().trim().max(120).default('')
/** The parts of an address beside its line. */
export const addressParts = { city: part, state: part, postalCode: part, country: part }
const addressFacts = {
  use: z.enum(addressUses).default('home'),
  line: Line,
  ...addressParts,
  confidential: z.boolean().default(false),
  fromDay: DayOrNone,
  untilDay: DayOrNone,
}

export const AddingAddress = z.strictObject({ addressId: z.uuid(), ...addedFields, ...addressFacts })
export type AddingAddress = z.infer<typeof AddingAddress>

export const ChangingAddress = z.strictObject({ ...seenVersion, ...addressFacts })
export type ChangingAddress = z.infer<typeof ChangingAddress>

export const addAddress = route({
  method: 'POST',
  path: '/clients/:clientId/addresses',
  summary: 'Adds an address of a client; a confidential one is seen only by the program that was told',
  audit: 'address.added',
  params: ofClient,
  body: AddingAddress,
  answer: Address,
  status: 201,
})

export const changeAddress = route({
  method: 'PUT',
  path: '/clients/:clientId/addresses/:addressId',
  summary: 'Changes an address, or its last day; refuses a stale edit with 409',
  audit: 'address.changed',
  params: ofClient.extend({ addressId: z.uuid() }),
  body: ChangingAddress,
  answer: Address,
})
