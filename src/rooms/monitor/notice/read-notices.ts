import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { refreshLive } from '../../../platform/live.ts'
import { sayStored } from '../../../words/catalogue.ts'
import { displayName } from '../../../words/person-name.ts'
import { Notice } from './contract.ts'
import { countUnread, type NoticeRow, selectNotices, updateRead } from './notice.sql.ts'

const pageSize = 30

type Notices = { unread: number; notices: Notice[]; cursor: string | null }

export const listNotices = (by: Caller, before: string | null): Promise<Notices> =>
  asStaff(by, async (tx, me) => {
    const rows = await selectNotices(tx, me.id, before, pageSize + 1)
    const notices = rows.slice(0, pageSize).map(presentNotice)
    return {
      unread: await countUnread(tx, me.id),
      notices,
      cursor: rows.length > pageSize ? (notices.at(-1)?.id ?? null) : null,
    }
  })

/** On every screen of mine, not only on this one. */
export const markRead = (by: Caller, ids: readonly string[] | null): Promise<{ unread: number }> =>
  asStaff(by, async (tx, me) => {
    await updateRead(tx, me.id, ids)
    refreshLive(tx, ['notices'], [me.id])
    return { unread: await countUnread(tx, me.id) }
  })

const presentNotice = (row: NoticeRow): Notice =>
  Notice.parse({
    id: row.id,
    clientId: row.client_id,
    clientName:
      row.given === null ? null : displayName({ given: row.given, family: row.family ?? '', preferred: row.preferred }),
    caseId: row.case_id,
    programId: row.program_id,
    summary: row.summary,
    sentence: sayStored(row.summary, row.words),
    words: row.words,
    at: row.at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
  })
