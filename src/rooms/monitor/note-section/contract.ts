import { z } from 'zod'
import { CaseId, ClientId, ObligationId, ProgramId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { stageNames } from '../../programs/shared.ts'
import { AskedByRule, lateUnits } from '../obligation/contract.ts'
import { StoredWords } from '../obligation/stored-title.ts'
import { LayeredRule } from '../rule/rule.schema.ts'

/** An open obligation as the engine reads it, with the sentences that a screen says. */
const OpenClock = z.object({
  id: ObligationId,
  ruleId: z.string(),
  ruleVersion: z.string(),
  kind: z.string(),
  subjectId: z.uuid().nullable(),
  openedBy: z.uuid(),
  openedAt: Instant,
  dueAt: Instant,
  ruleDueAt: Instant.nullable(),
  limitAt: Instant.nullable(),
  warnAt: Instant.nullable(),
  escalateAt: Instant.nullable(),
  unit: z.enum(lateUnits),
  asked: AskedByRule,
  ownerId: StaffId.nullable(),
  endsWithCase: z.boolean(),
  attempts: z.array(z.object({ eventId: z.uuid(), at: Instant, mode: z.string().nullable() })),
  title: z.string(),
  source: z.string(),
  words: StoredWords,
  verb: z.string(),
})
export type OpenClock = z.infer<typeof OpenClock>

/** Everything that the rules engine needs in the browser: the same that it gets on the server. */
export const Clocks = z.object({
  caseId: CaseId,
  clientId: ClientId,
  programId: ProgramId,
  stage: z.enum(stageNames),
  tier: z.number().int().min(1).max(5).nullable(),
  open: z.boolean(),
  primaryId: StaffId.nullable(),
  rules: z.array(LayeredRule),
  calendar: z.object({
    weekend: z.array(z.number().int()),
    holidays: z.array(z.string()),
    endOfBusiness: z.string(),
  }),
  zone: z.string(),
  obligations: z.array(OpenClock),
})
export type Clocks = z.infer<typeof Clocks>

export const readClocks = route({
  method: 'GET',
  path: '/cases/:caseId/clocks',
  summary: 'The open clocks of a case with the rules that run them, for the engine in the browser',
  audit: 'clocks.read',
  params: z.object({ caseId: CaseId }),
  answer: Clocks,
})

/** Tasks and promises that were done in the same breath: ticked when the note is signed, with the note's words behind them. */
export const DoneInNote = z.strictObject({ done: z.array(ObligationId).max(50) })
export type DoneInNote = z.infer<typeof DoneInNote>
