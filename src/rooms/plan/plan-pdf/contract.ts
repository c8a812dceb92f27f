import { z } from 'zod'
import { CaseId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'

export const downloadPlanCopy = route({
  method: 'GET',
  path: '/cases/:caseId/plan/copy.pdf',
  summary: 'Gives the client’s copy of a plan as a PDF, with who signed it, and writes down that it left the house',
  audit: 'plan.copy_downloaded',
  params: z.object({ caseId: CaseId }),
  query: z.object({}),
  answer: z.string(),
})
