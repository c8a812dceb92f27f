import { z } from 'zod'
import { CaseId, ProgramId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Assigning } from '../assignment/contract.ts'

export const AssigningHousehold = z.strictObject({
  programId: ProgramId,
  /** Each open case that is given, on the version that was seen. */
  cases: z
    .array(z.strictObject({ caseId: CaseId, version: z.number().int().positive() }))
    .min(1)
    .max(20),
  ...Assigning.pick({ staffId: true, reason: true, fromDay: true, handover: true }).shape,
})
export type AssigningHousehold = z.infer<typeof AssigningHousehold>

/** Answers little on purpose: who assigns may not see the cases any more. */
export const assignHousehold = route({
  method: 'POST',
  path: '/households/:householdId/assignments',
  summary: 'Gives the open cases of a household in one program to one worker, all of them or none; sight follows',
  audit: 'household.assigned',
  params: z.object({ householdId: z.uuid() }),
  body: AssigningHousehold,
  answer: z.object({ staffId: StaffId, staffName: z.string(), cases: z.number().int() }),
  status: 201,
})
