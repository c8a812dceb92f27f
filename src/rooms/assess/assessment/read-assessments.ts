import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { CaseId, ClientId } from '../../../words/ids.ts'
import { type CaseFacts, caseFacts, packOfCase } from '../../cases/index.ts'
import { instrumentsInForce } from '../instrument/instruments-in-force.ts'
import { instrumentsAt } from '../instrument-set/instrument-set.schema.ts'
import { momentOf, presentBegun, presentOffered, presentSigned } from './assessment.present.ts'
import { selectBegunOfCase, selectSignedOfClient } from './assessment.sql.ts'
import type { AssessFile } from './contract.ts'
import { mayAssess } from './may-assess.ts'

export const readAssessments = (by: Caller, caseId: string): Promise<AssessFile> =>
  asStaff(by, async (tx, me) => assessFileOf(tx, me, await caseFacts(tx, caseId)))

async function assessFileOf(tx: Tx, me: Staff, of: CaseFacts): Promise<AssessFile> {
  const signed = (await selectSignedOfClient(tx, of.clientId)).map((row) => presentSigned(row))
  const begun = await selectBegunOfCase(tx, of.caseId)
  const pack = await packOfCase(tx, { program_id: of.programId, pack_version: of.packVersion })
  return {
    clientId: ClientId.parse(of.clientId),
    caseId: CaseId.parse(of.caseId),
    offered: presentOffered(await instrumentsInForce(tx), instrumentsAt(pack, momentOf(of.stage)), signed),
    begun: begun.map((row) => presentBegun(row, me)),
    signed,
    mayAssess: mayAssess(me, of),
  }
}
