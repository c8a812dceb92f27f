import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { caseFacts } from '../../cases/index.ts'
import { disclose, type Gate, gateFor } from '../../record/index.ts'
import { planOf } from '../plan-file/read-plan.ts'
import { PlanContent } from '../plan-file/version.ts'
import { contentOf } from '../version/content.ts'
import { presentSignatures } from '../version/version.present.ts'
import { selectSignatures, selectVersions } from '../version/version.sql.ts'
import { PlanCopy } from './contract.ts'
import { readingGradeOf } from './reading-grade.rules.ts'
import { sentencesOf } from './sentences-of.ts'

export const readPlanCopy = (by: Caller, caseId: string): Promise<PlanCopy> =>
  asStaff(by, (tx, me) => copyOf(tx, me, caseId, gateFor(me, 'client_copy')))

/** What is printed leaves the house: through the gate, and written down. */
export const printPlanCopy = (by: Caller, caseId: string): Promise<PlanCopy> =>
  asStaff(by, (tx, me) => discloseCopy(tx, me, caseId, 'print'))

/** The copy as it leaves the house, on paper or as a file, with the disclosure written down. */
export async function discloseCopy(tx: Tx, me: Staff, caseId: string, kind: 'print' | 'export'): Promise<PlanCopy> {
  const gate = gateFor(me, 'client_copy')
  const copy = await copyOf(tx, me, caseId, gate)
  const { clientId, programId } = await caseFacts(tx, caseId)
  const document = 'plan:print_plan'
  await disclose(tx, { clientId, programId, kind, document, purpose: 'client_copy', ...gate.told() })
  return copy
}

async function copyOf(tx: Tx, me: Staff, caseId: string, gate: Gate): Promise<PlanCopy> {
  const { clientId, dataClass, programId } = await caseFacts(tx, caseId)
  const kept = (await selectVersions(tx, caseId)).findLast(
    ({ state }) => state === 'client_review' || state === 'signed',
  )
  const living = kept ? null : contentOf(await planOf(tx, me, caseId), null)
  const content = PlanContent.parse(kept?.content ?? living)
  const signatures = kept ? presentSignatures(await selectSignatures(tx, caseId), kept) : []
  const [leaving] = gate.pass('plan', [{ dataClass, programId, content, signatures }])
  const { name } = await tx.selectFrom('platform.agency').select('name').executeTakeFirstOrThrow()
  return PlanCopy.parse({
    caseId,
    clientId,
    agency: name,
    n: kept?.n ?? 1,
    signedAt: kept?.signed_at?.toISOString() ?? null,
    content: leaving?.content ?? null,
    signatures: leaving?.signatures.filter(({ stands }) => stands) ?? [],
    grade: leaving ? readingGradeOf(sentencesOf(leaving.content)) : null,
    by: [me.name, me.credential].filter(Boolean).join(', '),
    at: contextOf(tx).house.clock.now().toISOString(),
  })
}
