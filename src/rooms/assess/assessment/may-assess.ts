import type { Staff } from '../../../platform/db/caller.ts'
import { type CaseFacts, isSupervisorOf, worksOn } from '../../cases/index.ts'

/** Whoever works on an open case assesses; auditors, and colleagues from another program, read only. */
export const mayAssess = (me: Staff, { programId, primaryId, backupId, closedAt }: CaseFacts): boolean =>
  closedAt === null && worksOn(me, { program_id: programId, primary_id: primaryId, backup_id: backupId })

/** Its author, or whoever supervises the program. */
export const mayVoid = (me: Staff, row: { author_id: string; program_id: string }): boolean =>
  row.author_id === me.id || isSupervisorOf(me, row.program_id)
