import { z } from 'zod'
import { Coded, Identifier, Link, Moment, Source } from './record-parts.ts'

const words = z.string()
const wordsOrNone = z.string().nullable()

/** Statuses of an R4 encounter, in the order in which a stay moves. The last two take it back. */
export const StayStatus = z.enum([
  'unknown',
  'planned',
  'arrived',
  'triaged',
  'in-progress',
  'onleave',
  'finished',
  'cancelled',
  'entered-in-error',
])
export type StayStatus = z.infer<typeof StayStatus>

export const StayRecord = z.object({
  source: Source,
  patient: Link,
  identifiers: z.array(Identifier),
  /** v3 ActCode as sent: 'IMP', 'EMER', 'OBSENC', 'AMB'; null when the source says none. */
  classCode: wordsOrNone,
  status: StayStatus,
  start: Moment.nullable(),
  /** As the source said it, whatever the status: the end of an unfinished encounter is no discharge. */
  end: Moment.nullable(),
  /** The end of a finished stay in a bed. */
  dischargedAt: Moment.nullable(),
  hospital: wordsOrNone,
  hospitalLink: Link.nullable(),
  attending: wordsOrNone,
  attendingLink: Link.nullable(),
  type: wordsOrNone,
  reason: wordsOrNone,
  disposition: Coded.nullable(),
  /** Through the emergency door or otherwise unplanned: what LACE asks. Null when nothing says so or otherwise. */
  acuteAdmission: z.boolean().nullable(),
  partOf: Link.nullable(),
  /** Per field, how far along the stay was when that was said: what makes files converge in any order. Keep it. */
  standing: z.record(words, words),
})
export type StayRecord = z.infer<typeof StayRecord>

export const ProblemRecord = z.object({
  source: Source,
  patient: Link,
  stay: Link.nullable(),
  what: Coded,
  category: wordsOrNone,
  status: z.enum(['active', 'inactive', 'resolved']),
  verification: wordsOrNone,
  /** Entered in error or refuted: take it back where it is known. */
  withdrawn: z.boolean(),
  onset: Moment.nullable(),
  abated: Moment.nullable(),
  recorded: Moment.nullable(),
})
export type ProblemRecord = z.infer<typeof ProblemRecord>

export const AllergyRecord = z.object({
  source: Source,
  patient: Link,
  substance: Coded,
  /** 'No known allergies' is a fact that somebody stated, not an allergy. */
  saysNone: z.boolean(),
  reaction: wordsOrNone,
  severity: wordsOrNone,
  criticality: wordsOrNone,
  status: z.enum(['active', 'inactive', 'resolved']),
  verification: wordsOrNone,
  withdrawn: z.boolean(),
  onset: Moment.nullable(),
  recorded: Moment.nullable(),
})
export type AllergyRecord = z.infer<typeof AllergyRecord>

export const MedicationRecord = z.object({
  source: Source,
  patient: Link,
  stay: Link.nullable(),
  /** Ordered by somebody, or said to be taken. */
  kind: z.enum(['request', 'statement']),
  what: Coded,
  status: z.enum(['active', 'on_hold', 'completed', 'stopped', 'unknown']),
  withdrawn: z.boolean(),
  intent: wordsOrNone,
  /** The source's own words on how to take it. */
  dosage: wordsOrNone,
  timing: z
    .object({
      dose: wordsOrNone,
      frequency: z.number().nullable(),
      period: z.number().nullable(),
      periodUnit: wordsOrNone,
      asNeeded: z.boolean().nullable(),
    })
    .nullable(),
  start: Moment.nullable(),
  end: Moment.nullable(),
  prescriber: wordsOrNone,
  prescriberLink: Link.nullable(),
})
export type MedicationRecord = z.infer<typeof MedicationRecord>

/** What a hospital planned and a worker may take up: never a goal or a task of ours by itself. */
export const SuggestionRecord = z.object({
  source: Source,
  patient: Link,
  kind: z.enum(['goal', 'care_plan', 'service_request']),
  words,
  status: words,
  /** Open ones are offered; ended and withdrawn ones are not. */
  standing: z.enum(['open', 'ended', 'withdrawn']),
  start: Moment.nullable(),
  end: Moment.nullable(),
  due: Moment.nullable(),
  requester: wordsOrNone,
  performer: wordsOrNone,
  reason: wordsOrNone,
  activities: z.array(z.object({ words, status: wordsOrNone })),
})
export type SuggestionRecord = z.infer<typeof SuggestionRecord>
