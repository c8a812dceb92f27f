import { z } from 'zod'
import { CaseId, ClientId, ContactNoteId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'

const OfCase = {
  caseId: CaseId,
  clientId: ClientId,
  clientName: z.string(),
  programName: z.string(),
  /** Whoever waits for the answer. */
  by: z.string(),
  askedAt: Instant,
  /** By when it is answered; null where the pack asks for no day. */
  dueAt: Instant.nullable(),
}

/** A version of a note that waits for a supervisor's name. */
export const WaitingNote = z.object({
  ...OfCase,
  noteId: ContactNoteId,
  versionId: z.uuid(),
  happenedAt: Instant,
  ruleTitle: z.string(),
  /** It was returned before, and mended since. */
  again: z.boolean(),
})
export type WaitingNote = z.infer<typeof WaitingNote>

/** A closing that waits for its sign-off. */
export const WaitingClosing = z.object({ ...OfCase, outcome: z.string() })
export type WaitingClosing = z.infer<typeof WaitingClosing>

export const listSignOffs = route({
  method: 'GET',
  path: '/sign-offs',
  summary: 'What waits for a supervisor in the programs that I supervise: notes to cosign, closings to sign off',
  audit: 'sign_offs.listed',
  answer: z.object({ notes: z.array(WaitingNote), closings: z.array(WaitingClosing) }),
})
