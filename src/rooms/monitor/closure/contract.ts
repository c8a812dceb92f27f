import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId, ObligationId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { DueWords } from '../obligation/contract.ts'

const OfCase = z.object({ caseId: CaseId })
const Text = z.string().trim().min(1).max(4000)

/** What must be true before a case closes with its goals met; other reasons do not wait for it. */
export const ClosingCriterion = z.object({
  id: z.string(),
  title: z.string(),
  met: z.boolean(),
  metOn: CalendarDay.nullable(),
})
export type ClosingCriterion = z.infer<typeof ClosingCriterion>

export const ClosingReason = z.object({
  id: z.string(),
  title: z.string(),
  /** Does not wait for the criteria. */
  skipsCriteria: z.boolean(),
  needsSupervisor: z.boolean(),
  needsNotice: z.boolean(),
  /** Only after the outreach protocol has been worked through. */
  needsOutreach: z.boolean(),
})
export type ClosingReason = z.infer<typeof ClosingReason>

const dueThen = {
  ...DueWords.shape,
  dueAt: Instant,
  dueDay: CalendarDay.nullable(),
  ownerId: StaffId.nullable(),
  ownerName: z.string().nullable(),
}
export const StillDue = z.object({ ...dueThen, id: ObligationId, version: z.number().int().positive() })
export type StillDue = z.infer<typeof StillDue>
export const WillBeDue = z.object({ ...dueThen, key: z.string() })
export type WillBeDue = z.infer<typeof WillBeDue>

/** The words with which somebody asked for a sign-off. */
export const AskedClosing = z.object({
  askedBy: z.string(),
  at: Instant,
  reason: z.string(),
  outcome: z.string(),
  summary: z.string().nullable(),
  missingBecause: z.string().nullable(),
  noticeSentOn: CalendarDay.nullable(),
})
export type AskedClosing = z.infer<typeof AskedClosing>

/** What a chart says of a case that is closed. */
export const HowClosed = z.object({ reason: z.string(), outcome: z.string(), on: CalendarDay, by: z.string() })
export type HowClosed = z.infer<typeof HowClosed>

export const ClosingFile = z.object({
  caseId: CaseId,
  clientId: ClientId,
  clientName: z.string(),
  programName: z.string(),
  stage: z.string(),
  version: z.number().int().positive(),
  closedAt: Instant.nullable(),
  /** The last day on which a closed case is the same case. */
  reopenUntil: CalendarDay.nullable(),
  criteria: z.array(ClosingCriterion),
  /** What of the outreach protocol is still missing; empty when it is worked through or somebody answered. */
  outreachMissing: z.array(z.string()),
  reasons: z.array(ClosingReason),
  /** What ends with the case, what stays due after it, and what the closing itself makes due. */
  ends: z.array(StillDue),
  survives: z.array(StillDue),
  opens: z.array(WillBeDue),
  maySignOff: z.boolean(),
  asked: AskedClosing.nullable(),
  closure: AskedClosing.nullable(),
  /** Whether the closing summary is written, at closing or later. */
  summaryWritten: z.boolean(),
})
export type ClosingFile = z.infer<typeof ClosingFile>

export const readClosing = route({
  method: 'GET',
  path: '/cases/:caseId/closing',
  summary:
    'What closing this case means: criteria met and missing, what ends, what stays due, and the reasons of the pack',
  audit: 'closing.read',
  params: OfCase,
  query: z.object({
    /** The reason that is thought of: some make nothing due afterwards. */
    reason: z.string().optional(),
  }),
  answer: ClosingFile,
})

export const Closing = z.strictObject({
  /** The version of the case that was seen. */
  version: z.number().int().positive(),
  reason: z.string().min(1),
  outcome: Text,
  /** Null to write it later: it is due then. */
  summary: Text.nullable().default(null),
  missingBecause: Text.nullable().default(null),
  /** When the client was told in writing, for reasons that ask it. */
  noticeSentOn: CalendarDay.nullable().default(null),
  /** A day on which I will look in on them again, beside what the rules ask. */
  followUpOn: CalendarDay.nullable().default(null),
})
export type Closing = z.infer<typeof Closing>

export const closeCase = route({
  method: 'POST',
  path: '/cases/:caseId/close',
  summary: 'Closes a case with its outcome; asks the supervisors where the reason needs their sign-off',
  audit: 'case.closed',
  params: OfCase,
  body: Closing,
  answer: z.object({ caseId: CaseId, clientId: ClientId, done: z.enum(['closed', 'asked']) }),
})

export const sendClosingBack = route({
  method: 'POST',
  path: '/cases/:caseId/closing/sent-back',
  summary: 'Sends a closing that was asked for back to whoever asked, with the reason; the case stays open',
  audit: 'closing.sent_back',
  params: OfCase,
  body: z.strictObject({ because: Text }),
  answer: z.object({ caseId: CaseId, clientId: ClientId }),
})

export const writeClosingSummary = route({
  method: 'POST',
  path: '/cases/:caseId/closing-summary',
  summary: 'Writes the closing summary of a case that was closed without one',
  audit: 'closing_summary.written',
  params: OfCase,
  body: z.strictObject({ words: Text }),
  answer: z.object({ caseId: CaseId, clientId: ClientId }),
  status: 201,
})

export const reopenCase = route({
  method: 'POST',
  path: '/cases/:caseId/reopen',
  summary: 'Opens a closed case again within 90 days, with the reason',
  audit: 'case.reopened',
  params: OfCase,
  body: z.strictObject({ reason: Text }),
  answer: z.object({ caseId: CaseId, clientId: ClientId }),
})
