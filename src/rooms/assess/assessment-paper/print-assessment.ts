import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { caseFacts } from '../../cases/index.ts'
import { disclose, type Gate, gateFor, type Purpose } from '../../record/index.ts'
import { assessmentOf } from '../assessment/read-assessment.ts'
import { refuse } from '../refusals.ts'
import type { AssessmentPaper } from './contract.ts'

export const readAssessmentPaper = (by: Caller, assessmentId: string, purpose: Purpose): Promise<AssessmentPaper> =>
  asStaff(by, (tx, me) => paperOf(tx, me, { assessmentId, purpose, gate: gateFor(me, purpose) }))

/** What is printed leaves the house: through the gate, and written down. */
export const printAssessmentPaper = (by: Caller, assessmentId: string, purpose: Purpose): Promise<AssessmentPaper> =>
  asStaff(by, async (tx, me) => {
    const gate = gateFor(me, purpose)
    const paper = await paperOf(tx, me, { assessmentId, purpose, gate })
    if (!paper.content) throw refuse('may_not_leave')
    const { programId } = await caseFacts(tx, paper.content.caseId)
    await disclose(tx, {
      clientId: paper.clientId,
      programId,
      kind: 'print',
      document: 'assess:print_assessment',
      purpose,
      ...gate.told(),
    })
    return paper
  })

type Asked = { assessmentId: string; purpose: Purpose; gate: Gate }

async function paperOf(tx: Tx, me: Staff, { assessmentId, purpose, gate }: Asked): Promise<AssessmentPaper> {
  const file = await assessmentOf(tx, me, assessmentId)
  if (file.state === 'begun') throw refuse('not_signed_yet')
  const { programId, dataClass } = await caseFacts(tx, file.caseId)
  const [leaving] = gate.pass('assessments', [{ programId, dataClass, file }])
  const { name } = await tx.selectFrom('platform.agency').select('name').executeTakeFirstOrThrow()
  return {
    ...{ assessmentId, purpose, agency: name },
    clientId: file.client.clientId,
    content: leaving?.file ?? null,
    by: [me.name, me.credential].filter(Boolean).join(', '),
    at: contextOf(tx).house.clock.now().toISOString(),
  }
}
