import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { caseFacts } from '../../cases/index.ts'
import type { OutreachFile } from './contract.ts'
import { outreachOf } from './outreach-of-case.ts'

export const readOutreach = (by: Caller, caseId: string): Promise<{ clientId: string } & OutreachFile> =>
  asStaff(by, async (tx) => {
    const { clientId, programId, packVersion } = await caseFacts(tx, caseId)
    return { clientId, ...(await outreachOf(tx, { id: caseId, program_id: programId, pack_version: packVersion })) }
  })
