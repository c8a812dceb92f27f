import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { selectIsClient } from '../contact-note/contact-note.sql.ts'
import { refuse } from '../refusals.ts'
import { upsertLook } from './last-look.sql.ts'

export function noteLook(by: Caller, clientId: string): Promise<{ clientId: string; since: string | null }> {
  return asStaff(by, async (tx) => {
    if (!(await selectIsClient(tx, clientId))) throw refuse('not_there')
    const before = await upsertLook(tx, clientId)
    return { clientId, since: before?.toISOString() ?? null }
  })
}
