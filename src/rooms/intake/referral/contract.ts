import { z } from 'zod'
import { CalendarDay, PartialDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId, ProgramId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { ToldStay } from '../../people/stay/contract.ts'
import { stageNames } from '../../programs/shared.ts'
import { EligibilityFile } from '../eligibility/contract.ts'
import { OutreachFile } from '../outreach/contract.ts'

export const urgencies = ['routine', 'urgent', 'emergency'] as const
export const Urgency = z.enum(urgencies)
export type Urgency = z.infer<typeof Urgency>

const Line = z.string().trim().min(1).max(300)
const LineOrNone = Line.nullable().default(null)

/** Somebody who is not known here yet. Near matches must have been looked at before this is sent. */
export const NewPerson = z.strictObject({
  kind: z.literal('new'),
  /** Made by the device, so that a retry writes nobody down twice. */
  clientId: ClientId,
  given: z.string().trim().max(120).default(''),
  family: z.string().trim().max(120).default(''),
  preferred: LineOrNone,
  pronouns: LineOrNone,
  birthDate: PartialDay.nullable().default(null),
  sex: z.enum(['female', 'male', 'other', 'unknown']).default('unknown'),
  language: LineOrNone,
  interpreterNeeded: z.boolean().default(false),
  phone: LineOrNone,
  nearMatchesSeen: z.boolean(),
})
export type NewPerson = z.infer<typeof NewPerson>

const KnownPerson = z.strictObject({ kind: z.literal('known'), clientId: ClientId })

export const TakingReferral = z.strictObject({
  referralId: z.uuid(),
  programId: ProgramId,
  client: z.discriminatedUnion('kind', [KnownPerson, NewPerson]),
  /** Who asks: a hospital, a clinic, a daughter. */
  sourceName: Line,
  sourcePerson: LineOrNone,
  sourcePhone: LineOrNone,
  urgency: Urgency,
  /** What is asked for, and why, in their words. */
  asked: z.string().trim().min(1).max(4000),
  /** The hospital stay that it is about: finished, or still to end. */
  stay: ToldStay.nullable().default(null),
  /** Null when nobody asked the person yet. */
  consentToContact: z.boolean().nullable().default(null),
  /** Whom the draft was about in which it was written: it goes with the act. */
  draftOf: z.uuid().nullable().default(null),
})
export type TakingReferral = z.infer<typeof TakingReferral>

export const TakenReferral = z.object({
  /** False: this person has an open case in the program, and nothing new was opened. */
  opened: z.boolean(),
  referralId: z.uuid().nullable(),
  caseId: CaseId,
  clientId: ClientId,
  /** Who carries the case that was open already, where the asker may see it. */
  carriedBy: z.string().nullable(),
})
export type TakenReferral = z.infer<typeof TakenReferral>

export const takeReferral = route({
  method: 'POST',
  path: '/referrals',
  summary: 'Takes a referral in by hand: opens a case at "referred", or says that one is open already',
  audit: 'referral.taken',
  body: TakingReferral,
  answer: TakenReferral,
  status: 201,
})

export const boxes = ['inbox', 'asked', 'waitlisted', 'closed'] as const
export const Box = z.enum(boxes)
export type Box = z.infer<typeof Box>

export const answers = ['accepted', 'asked', 'declined', 'waitlisted'] as const
export const AnswerKind = z.enum(answers)
export type AnswerKind = z.infer<typeof AnswerKind>

export const ReferralLine = z.object({
  referralId: z.uuid(),
  caseId: CaseId,
  clientId: ClientId,
  name: z.string(),
  /** Whole years; null when the birth date is not known. */
  age: z.number().int().nonnegative().nullable(),
  programId: ProgramId,
  programName: z.string(),
  asked: z.string(),
  sourceName: z.string(),
  urgency: Urgency,
  stage: z.enum(stageNames),
  receivedAt: Instant,
  /** The first attempt to reach the person is due before the answer; null once it was made. */
  attemptDueAt: Instant.nullable(),
  answerDueAt: Instant,
  lastAnswer: z.object({ answer: AnswerKind, at: Instant }).nullable(),
  /** Accepted, and nobody carries it yet. */
  toAssign: z.boolean(),
  primaryName: z.string().nullable(),
  /** Of a class that only some may see. */
  sealed: z.boolean(),
})
export type ReferralLine = z.infer<typeof ReferralLine>

export const listReferrals = route({
  method: 'GET',
  path: '/referrals',
  summary: 'Lists referrals of a box, the one that is due first on top; the closed ones by when they came',
  audit: 'referral.listed',
  query: z.object({
    box: Box.default('inbox'),
    programId: ProgramId.optional(),
    /** Where the page before this one ended. */
    after: z.string().max(100).optional(),
  }),
  answer: z.object({
    referrals: z.array(ReferralLine),
    /** Give it as `after` for the next page; null on the last. */
    next: z.string().nullable(),
    counts: z.object({ inbox: z.number().int(), asked: z.number().int(), waitlisted: z.number().int() }),
  }),
})

const Phone = z.object({
  kind: z.enum(['phone', 'email']),
  value: z.string(),
  mayText: z.boolean().nullable(),
  mayLeaveVoicemail: z.boolean().nullable(),
})

/** One stop of the loop: what happened, what is now, what must come. */
export const LoopStop = z.object({
  stop: z.enum(['received', 'attempted', 'answered', 'assigned', 'reached']),
  state: z.enum(['done', 'now', 'ahead']),
  at: Instant.nullable(),
  dueAt: Instant.nullable(),
})
export type LoopStop = z.infer<typeof LoopStop>

export const GivenAnswer = z.object({
  answer: AnswerKind,
  reason: z.string().nullable(),
  /** What the reason is called. */
  reasonTitle: z.string().nullable(),
  words: z.string().nullable(),
  alternates: z.string().nullable(),
  by: z.string(),
  at: Instant,
})

export const ReferralFile = ReferralLine.extend({
  caseVersion: z.number().int().positive(),
  via: z.enum(['person', 'import']),
  sourcePerson: z.string().nullable(),
  sourcePhone: z.string().nullable(),
  /** Whether the person agreed to be contacted; `agreed` null when nobody asked. */
  consent: z.object({ agreed: z.boolean().nullable(), words: z.string().nullable(), at: Instant.nullable() }),
  client: z.object({
    initials: z.string(),
    given: z.string(),
    family: z.string(),
    preferred: z.string().nullable(),
    recordNumber: z.string(),
    pronouns: z.string().nullable(),
    birthDate: z.string().nullable(),
    sex: z.enum(['female', 'male', 'other', 'unknown']),
    language: z.string().nullable(),
    interpreterNeeded: z.boolean(),
    phones: z.array(Phone),
  }),
  stay: z
    .object({
      hospital: z.string().nullable(),
      startedOn: CalendarDay.nullable(),
      endedOn: CalendarDay.nullable(),
      /** When somebody who is still there is expected home. */
      expectedOn: CalendarDay.nullable(),
      disposition: z.string().nullable(),
      reason: z.string().nullable(),
    })
    .nullable(),
  loop: z.array(LoopStop),
  answers: z.array(GivenAnswer),
  eligibility: EligibilityFile,
  outreach: OutreachFile,
  /** How many the program can still carry; null when nobody counts places. */
  room: z.object({
    places: z.number().int().nullable(),
    free: z.number().int().nullable(),
    /** Who speaks the person's language. */
    speakers: z.array(z.object({ staffId: StaffId, name: z.string() })),
  }),
  declineReasons: z.array(
    z.object({
      reason: z.string(),
      title: z.string(),
      bySupervisor: z.boolean(),
      afterOutreach: z.boolean(),
      /** Offered as what to say to them. */
      told: z.string().nullable(),
    }),
  ),
  /** What I may do with it now. */
  mayAnswer: z.boolean(),
  maySkip: z.boolean(),
})
export type ReferralFile = z.infer<typeof ReferralFile>

export const readReferral = route({
  method: 'GET',
  path: '/referrals/:referralId',
  summary: 'Reads a referral: who asks, what for, whether the person would be eligible, and the room in the program',
  audit: 'referral.read',
  params: z.object({ referralId: z.uuid() }),
  answer: ReferralFile,
})
