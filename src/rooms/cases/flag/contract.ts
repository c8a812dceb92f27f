import { z } from 'zod'
import { CaseId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { CaseFile, FlagKind } from '../case/contract.ts'

export const RaisingFlag = z.strictObject({ kind: FlagKind, reason: z.string().trim().min(1).max(500) })
export type RaisingFlag = z.infer<typeof RaisingFlag>

/** A flag is no stage: it pauses nothing, and tells everybody who opens the case. */
export const raiseFlag = route({
  method: 'POST',
  path: '/cases/:caseId/flags',
  summary: 'Raises a flag on a case: crisis, legal hold, no contact, in hospital, incarcerated, confidential address',
  audit: 'case.flag_raised',
  params: z.object({ caseId: CaseId }),
  body: RaisingFlag,
  answer: CaseFile,
  status: 201,
})

export const endFlag = route({
  method: 'POST',
  path: '/cases/:caseId/flags/:flagId/end',
  summary: 'Ends a flag, with the reason',
  audit: 'case.flag_ended',
  params: z.object({ caseId: CaseId, flagId: z.uuid() }),
  body: z.strictObject({ reason: z.string().trim().min(1).max(500) }),
  answer: CaseFile,
})
