import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { Instant } from '../../../words/time-zone.ts'
import { everies, measureKinds, ownerKinds } from './goal.ts'

export const versionStates = ['draft', 'client_review', 'signed', 'amended'] as const
export const parties = ['client', 'representative', 'worker', 'supervisor', 'other'] as const
export type PartyToPlan = (typeof parties)[number]

/** Of the canonical words of a version, in hex. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What is signed: no progress in it, and nothing that changes by itself. */
export const PlanContent = z.object({
  client: z.string(),
  program: z.string(),
  reviewOn: CalendarDay.nullable(),
  needs: z.array(
    z.object({
      needId: z.uuid(),
      domain: z.string(),
      title: z.string(),
      words: z.string().nullable(),
      status: z.string(),
      rank: z.number().nullable(),
      goals: z.array(
        z.object({
          goalId: z.uuid(),
          words: z.string(),
          statement: z.string().nullable(),
          measureKind: z.enum(measureKinds),
          measure: z.string(),
          unit: z.string().nullable(),
          baseline: z.number().nullable(),
          target: z.number().nullable(),
          targetOn: CalendarDay.nullable(),
          levels: z.array(z.string()).nullable(),
          steps: z.array(
            z.object({
              stepId: z.uuid(),
              title: z.string(),
              ownerKind: z.enum(ownerKinds),
              owner: z.string().nullable(),
              every: z.enum(everies).nullable(),
              dueOn: CalendarDay.nullable(),
            }),
          ),
          milestones: z.array(z.object({ milestoneId: z.uuid(), title: z.string(), dueOn: CalendarDay.nullable() })),
        }),
      ),
    }),
  ),
  grounds: z.array(z.object({ groundId: z.uuid(), kind: z.enum(['strength', 'wish', 'barrier']), words: z.string() })),
})
export type PlanContent = z.infer<typeof PlanContent>

/** One difference between two versions: what it is about, what stood before and what stands now. */
export const Change = z.object({
  label: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type Change = z.infer<typeof Change>

export const PlanSignature = z.object({
  signatureId: z.uuid(),
  party: z.enum(parties),
  how: z.enum(['drawn', 'typed', 'verbal', 'refused']),
  byLink: z.boolean(),
  name: z.string(),
  credential: z.string().nullable(),
  drawing: z.string().nullable(),
  witness: z.string().nullable(),
  because: z.string().nullable(),
  at: Instant,
  /** False when the words were changed and offered again after it was given. */
  stands: z.boolean(),
})
export type PlanSignature = z.infer<typeof PlanSignature>

export const VersionAct = z.object({
  act: z.enum(['approved', 'returned', 'copy_given', 'reviewed']),
  words: z.string().nullable(),
  reviewOn: CalendarDay.nullable(),
  by: z.string().nullable(),
  at: Instant,
})

export const PlanVersion = z.object({
  versionId: z.uuid(),
  n: z.number().int(),
  sha256: Sha256,
  state: z.enum(versionStates),
  offeredAt: Instant,
  signedAt: Instant.nullable(),
  reviewOn: CalendarDay,
  needsApproval: z.boolean(),
  signatures: z.array(PlanSignature),
  acts: z.array(VersionAct),
  /** A link that waits to be opened for a signature. */
  link: z.object({ linkId: z.uuid(), expiresAt: Instant }).nullable(),
  /** False when the words are no longer those that the hash was taken of; null for one that nobody signs or goes by any more. */
  intact: z.boolean().nullable(),
})
export type PlanVersion = z.infer<typeof PlanVersion>
