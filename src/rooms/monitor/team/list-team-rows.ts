import { z } from 'zod'
import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { Instant } from '../../../words/time-zone.ts'
import { calendarsOf } from '../obligation/calendars-of.ts'
import { refuse } from '../refusals.ts'
import type { TeamRow, Wanted } from './contract.ts'
import { askedBy } from './read-team.ts'
import { countBehind, selectBehind } from './team.sql.ts'
import { presentTeamRow } from './team-row.present.ts'

const pageSize = 200

type Rows = { asOf: string; count: number; rows: TeamRow[]; cursor: string | null }
type Asked = Wanted & { programId: string; cursor?: string | undefined }

/** Every number opens its rows: they are selected by the conditions that counted them. */
export const listTeamRows = (by: Caller, { programId, measure, worker, cursor }: Asked): Promise<Rows> =>
  asStaff(by, async (tx, me) => {
    const asked = { ...askedBy(tx, me, programId), measure, worker }
    const found = await selectBehind(tx, { ...asked, after: cursor ? readCursor(cursor) : null, limit: pageSize + 1 })
    const calendarOf = await calendarsOf(tx, found)
    const rows = found
      .slice(0, pageSize)
      .map((row) => presentTeamRow(row, { asOf: asked.now, zone: me.zone, calendarOf }))
    const last = found.length > pageSize ? rows.at(-1) : undefined
    return { asOf: asked.now, count: await countBehind(tx, asked), rows, cursor: last ? `${last.at}_${last.id}` : null }
  })

const Cursor = z.tuple([Instant, z.uuid()])

function readCursor(text: string): { at: string; id: string } {
  const read = Cursor.safeParse(text.split('_'))
  if (!read.success) throw refuse('cursor_unreadable', 'cursor')
  const [at, id] = read.data
  return { at, id }
}
