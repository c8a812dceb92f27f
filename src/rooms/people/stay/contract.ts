import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { addedFields, entryFields, Line, LineOrNone, ofClient, seenVersion } from '../fields.ts'

/** A stay in a hospital, or a visit to one, as its source or a colleague tells it. */
export const Stay = z.object({
  ...entryFields,
  stayId: z.uuid(),
  /** v3 ActCode: 'IMP' is a stay in a bed, 'EMER' the emergency room, 'AMB' a visit. */
  encounterClass: z.string(),
  status: z.string(),
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  /** The same on the agency's calendar and clock, as a form shows it: '17:05'. */
  startedOn: CalendarDay.nullable(),
  startedTime: z.string().nullable(),
  endedOn: CalendarDay.nullable(),
  endedTime: z.string().nullable(),
  /** When somebody who is still there is expected home. */
  expectedOn: CalendarDay.nullable(),
  hospital: z.string().nullable(),
  attending: z.string().nullable(),
  disposition: z.string().nullable(),
  reason: z.string().nullable(),
  acuteAdmission: z.boolean().nullable(),
  /** 'staff', or the name of the source that said so. */
  source: z.string(),
  /** A colleague added it or changed what a source said. */
  byHand: z.boolean(),
})
export type Stay = z.infer<typeof Stay>

/** Kinds that a person tells apart on the telephone. */
export const stayKinds = ['IMP', 'EMER', 'OBSENC'] as const

const Time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .nullable()
  .default(null)
const DayOrNone = CalendarDay.nullable().default(null)

const facts = {
  hospital: Line,
  encounterClass: z.enum(stayKinds).default('IMP'),
  startedOn: CalendarDay,
  startedTime: Time,
  /** Null while they are still there. */
  endedOn: DayOrNone,
  endedTime: Time,
  expectedOn: DayOrNone,
  /** Through the emergency door or otherwise unplanned; null when nobody says. */
  acuteAdmission: z.boolean().nullable().default(null),
  disposition: LineOrNone,
  attending: LineOrNone,
  reason: LineOrNone,
}

/** What somebody tells of a stay, wherever it is written down. */
export const ToldStay = z.strictObject({ stayId: z.uuid(), ...facts })
export type ToldStay = z.infer<typeof ToldStay>
export type StayFacts = Omit<ToldStay, 'stayId'>

export const AddingStay = z.strictObject({ stayId: z.uuid(), ...addedFields, ...facts })
export type AddingStay = z.infer<typeof AddingStay>

export const ChangingStay = z.strictObject({
  ...seenVersion,
  ...facts,
  /** What a source said is changed only by whoever says that they mean to. */
  overSource: z.boolean().default(false),
})
export type ChangingStay = z.infer<typeof ChangingStay>

export const WithdrawingStay = z.strictObject({ ...seenVersion, because: Line })
export type WithdrawingStay = z.infer<typeof WithdrawingStay>

const ofStay = ofClient.extend({ stayId: z.uuid() })

export const addStay = route({
  method: 'POST',
  path: '/clients/:clientId/stays',
  summary: 'Adds a hospital stay to the record of a client; a finished inpatient one starts the clocks of a discharge',
  audit: 'stay.added',
  params: ofClient,
  body: AddingStay,
  answer: Stay,
  status: 201,
})

export const changeStay = route({
  method: 'PUT',
  path: '/clients/:clientId/stays/:stayId',
  summary: 'Changes a hospital stay; refuses with 409 and both versions when it was changed meanwhile',
  audit: 'stay.changed',
  params: ofStay,
  body: ChangingStay,
  answer: Stay,
})

export const withdrawStay = route({
  method: 'POST',
  path: '/clients/:clientId/stays/:stayId/withdrawal',
  summary: 'Takes back a stay that was entered by mistake; the clocks that it had started end',
  audit: 'stay.withdrawn',
  params: ofStay,
  body: WithdrawingStay,
  answer: z.object({ stayId: z.uuid() }),
})
