import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { deleteDraft } from '../../../platform/draft/draft.sql.ts'
import { refreshLive } from '../../../platform/live.ts'
import { householdOfClient } from '../../people/index.ts'
import { type NotedCase, selectNotedCase } from '../contact-note/contact-note.sql.ts'
import { refuseUnlessWrites } from '../contact-note/who-writes.ts'
import { windowHoursOf } from '../note-window/note-window.ts'
import { refuse } from '../refusals.ts'
import { refuseNames, refuseProblems, sharesOf } from './conference.rules.ts'
import type { HoldingConference } from './contract.ts'
import { keepEntry } from './keep-entry.ts'
import { sharedParticipants, supportersIn } from './participants.ts'

/** Signs what was said of each client under their own case: all entries and all tasks, or nothing. */
export const holdConference = (by: Caller, held: HoldingConference) =>
  asStaff(by, async (tx, me) => {
    const cases = await casesOf(tx, me, held)
    await refuseWhole(tx, me, held, cases)
    const participants = await sharedParticipants(tx, held)
    const shares = sharesOf(held.minutes, cases.length)
    for (const [at, part] of held.entries.entries()) {
      const noted = cases[at]
      if (!noted) continue
      const supporters = await supportersIn(tx, { clientId: noted.client_id, client: noted, part, at })
      const entry = { held, part, minutes: shares[at] ?? 0, participants: [...participants, ...supporters] }
      await keepEntry(tx, me, noted, entry)
    }
    if (held.draft) await deleteDraft(tx, held.draft)
    refresh(tx, me, cases)
    return {
      conferenceId: held.conferenceId,
      entries: held.entries.map(({ entryId }, at) => ({ entryId, clientId: cases[at]?.client_id ?? '' })),
    }
  })

async function casesOf(tx: Tx, me: Staff, { entries }: HoldingConference): Promise<NotedCase[]> {
  const cases = []
  for (const { caseId } of entries) {
    const noted = await selectNotedCase(tx, caseId)
    if (!noted) throw refuse('not_there')
    refuseUnlessWrites(me, noted.program_id)
    cases.push(noted)
  }
  return cases
}

async function refuseWhole(tx: Tx, me: Staff, held: HoldingConference, cases: readonly NotedCase[]): Promise<void> {
  const now = contextOf(tx).house.clock.now().toISOString()
  const windows = []
  for (const noted of cases) windows.push(await windowHoursOf(tx, noted))
  refuseProblems(held, { now, today: me.today, windowHours: Math.min(...windows) })
  for (const [at, noted] of cases.entries()) {
    const household = await householdOfClient(tx, noted.client_id, me.today)
    const mates = [...cases, ...(household?.members ?? []).map((one) => ({ ...one, client_id: one.clientId }))]
    refuseNames(held, at, { client: noted, others: mates.filter((one) => one.client_id !== noted.client_id) })
  }
}

function refresh(tx: Tx, me: Staff, cases: readonly NotedCase[]): void {
  refreshLive(tx, ['timeline', 'chart', 'clients', 'team', 'today'])
  refreshLive(tx, ['minutes', 'drafts'], [me.id])
  const carriers = cases.flatMap(({ primary_id, backup_id }) => [primary_id, backup_id]).filter((id) => id !== null)
  refreshLive(tx, ['today'], [...new Set([me.id, ...carriers])])
}
