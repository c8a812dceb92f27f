import { z } from 'zod'
import { CaseId, ClientId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { stageNames } from '../../programs/shared.ts'
import { AnswerKind } from '../referral/contract.ts'

const Words = z.string().trim().min(1).max(4000).nullable().default(null)

export const AnsweringReferral = z.strictObject({
  answer: AnswerKind,
  /** A decline reason of the program; declining needs one. */
  reason: z.string().max(100).nullable().default(null),
  /** What was asked, or what the person was told. */
  words: Words,
  /** Where else they were sent. */
  alternates: Words,
  /** Accepted: begin intake, or reach out first because nobody was reached yet. */
  path: z.enum(['intake', 'outreach']).default('intake'),
  /** Accepted and given to somebody in one act. */
  assign: z
    .strictObject({ staffId: StaffId, reason: z.string().trim().min(1).max(500).nullable().default(null) })
    .nullable()
    .default(null),
  /** Why a supervisor goes on although something is missing. */
  skipReason: z.string().trim().min(1).max(500).nullable().default(null),
  /** The version of the case that was seen. */
  caseVersion: z.number().int().positive(),
})
export type AnsweringReferral = z.infer<typeof AnsweringReferral>

/** Answers little on purpose: who assigned the case may not see it any more. */
export const answerReferral = route({
  method: 'POST',
  path: '/referrals/:referralId/answer',
  summary:
    'Answers a referral: accepts it (and assigns it), asks back, declines with a reason, or puts it on the waitlist',
  audit: 'referral.answered',
  params: z.object({ referralId: z.uuid() }),
  body: AnsweringReferral,
  answer: z.object({
    referralId: z.uuid(),
    caseId: CaseId,
    clientId: ClientId,
    answer: AnswerKind,
    stage: z.enum(stageNames),
    assignedTo: z.string().nullable(),
  }),
})
