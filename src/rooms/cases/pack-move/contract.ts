import { z } from 'zod'
import { CaseId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { CaseFile } from '../case/contract.ts'

export const MovingPack = z.strictObject({
  /** The version of the pack that was looked at: the present one, or the act is refused. */
  to: z.string().min(1).max(40),
  reason: z.string().trim().min(1).max(500),
  /** The version of the case that was seen. */
  version: z.number().int().positive(),
})
export type MovingPack = z.infer<typeof MovingPack>

export const movePack = route({
  method: 'POST',
  path: '/cases/:caseId/pack',
  summary:
    'Moves an open case to the version of its pack that is in force; what is due is settled anew. For its supervisors',
  audit: 'case.pack_moved',
  params: z.object({ caseId: CaseId }),
  body: MovingPack,
  answer: CaseFile,
})
