import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { caseFacts } from '../../cases/index.ts'
import { PlanContent } from '../plan-file/version.ts'
import { refuse } from '../refusals.ts'
import { differenceBetween } from './difference.rules.ts'
import { selectVersion, selectVersions } from './version.sql.ts'

export const readVersion = (by: Caller, caseId: string, versionId: string) =>
  asStaff(by, async (tx) => {
    const { clientId } = await caseFacts(tx, caseId)
    const row = await selectVersion(tx, caseId, versionId)
    if (!row) throw refuse('not_there')
    return { versionId: row.id, n: row.n, content: PlanContent.parse(row.content), clientId }
  })

export const readDifference = (by: Caller, caseId: string, { from, to }: { from: number; to: number }) =>
  asStaff(by, async (tx) => {
    const { clientId } = await caseFacts(tx, caseId)
    const versions = await selectVersions(tx, caseId)
    const [before, after] = [from, to].map((n) => versions.find((one) => one.n === n))
    if (!before || !after) throw refuse('not_there')
    const changes = differenceBetween(PlanContent.parse(before.content), PlanContent.parse(after.content))
    return { from, to, changes, clientId }
  })
