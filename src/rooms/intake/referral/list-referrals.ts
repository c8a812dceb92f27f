import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { Box, ReferralLine } from './contract.ts'
import { presentLine } from './referral.present.ts'
import { type After, countBoxes, type LineRow, selectProgramIds, selectReferrals } from './referral-list.sql.ts'

const pageSize = 50

export type AskedBox = { box: Box; programId?: string | undefined; after?: string | undefined }

export const listReferrals = (by: Caller, { box, programId, after }: AskedBox) =>
  asStaff(by, async (tx, me) => {
    const programIds = programId ? [programId] : await programsOf(tx, me)
    const page = { programIds, after: cursorOf(after), limit: pageSize, readsAll: readsAll(me, programIds) }
    const rows = await selectReferrals(tx, box, page)
    const shown = rows.slice(0, pageSize)
    return {
      referrals: shown.map((row): ReferralLine => presentLine(row, me)),
      next: rows.length > pageSize ? nextOf(shown.at(-1), box) : null,
      counts: await countBoxes(tx, programIds),
    }
  })

/** Programs in which I hold a role; all of them where my role spans the agency. What I see of them the rows decide. */
async function programsOf(tx: Tx, me: Staff): Promise<string[]> {
  if (me.roles.some(({ programId }) => programId === null)) return (await selectProgramIds(tx)).map(({ id }) => id)
  return me.roles.flatMap(({ programId }) => programId ?? [])
}

const readers = ['supervisor', 'director', 'auditor']

const readsAll = (me: Staff, programIds: readonly string[]): boolean =>
  programIds.every((id) => me.roles.some((held) => readers.includes(held.role) && [null, id].includes(held.programId)))

const nextOf = (last: LineRow | undefined, box: Box): string | null =>
  last ? `${(box === 'closed' ? last.received_at : last.next_due_at).toISOString()}~${last.id}` : null

const Cursor = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)~([0-9a-f-]{36})$/

/** What does not read as the end of a page begins at the first one. */
function cursorOf(after: string | undefined): After | null {
  const [, at, id] = Cursor.exec(after ?? '') ?? []
  return at && id ? { at, id } : null
}
