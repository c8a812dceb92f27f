import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { selectIsClient } from '../contact-note/contact-note.sql.ts'
import { lastVisitOf } from '../last-look/last-look.sql.ts'
import { refuse } from '../refusals.ts'
import type { Timeline, TimelineQuery } from './contract.ts'
import { presentEntry } from './timeline.present.ts'
import { summariesSaying } from './timeline.rules.ts'
import { type EventRow, selectEvents, selectNotesSaying, selectStandings, type Wanted } from './timeline.sql.ts'

const page = 50

export function readTimeline(by: Caller, clientId: string, asked: TimelineQuery): Promise<Timeline> {
  return asStaff(by, async (tx, me) => {
    if (!(await selectIsClient(tx, clientId))) throw refuse('not_there')
    const since = await lastVisitOf(tx, clientId)
    const { before, function: work, kind: group, q } = asked
    const saying = q ? { saying: await sayingOf(tx, clientId, q) } : {}
    const changedSince = asked.changed ? since : null
    const rows = await selectEvents(tx, {
      clientId,
      before,
      function: work,
      group,
      ...saying,
      changedSince,
      most: page + 1,
    })
    const shown = rows.slice(0, page)
    const notes = shown.filter(({ kind }) => kind === 'contact.recorded').map(({ subject_id }) => subject_id)
    const standings = new Map((await selectStandings(tx, notes)).map((one) => [one.id, one]))
    const standingOf = ({ kind, subject_id }: EventRow) =>
      kind === 'contact.recorded' ? standings.get(subject_id) : undefined
    return {
      entries: shown.map((row) => presentEntry(row, since, me.id, standingOf(row))),
      next: rows.length > page ? (shown.at(-1)?.cursor ?? null) : null,
      since,
    }
  })
}

type Narrowed = Omit<Wanted, 'most'>

/** What a screen asked for, as the query wants it. Refuses where the asker sees no such client. */
export async function wantedOf(
  tx: Tx,
  clientId: string,
  { before, function: work, kind: group, q, changed }: TimelineQuery,
  since: string | null,
): Promise<Narrowed> {
  if (!(await selectIsClient(tx, clientId))) throw refuse('not_there')
  const saying = q ? await sayingOf(tx, clientId, q) : undefined
  return { clientId, before, function: work, group, saying, changedSince: changed ? since : null }
}

async function sayingOf(tx: Tx, clientId: string, typed: string): Promise<NonNullable<Wanted['saying']>> {
  const summaries = summariesSaying(typed, catalogue.getDataByLanguage('en') ?? {})
  return { typed, summaries, noteIds: await selectNotesSaying(tx, clientId, typed) }
}
