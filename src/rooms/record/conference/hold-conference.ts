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
import { refuseNames, refuseProblems } from './conference.rules.ts'
import { selectEntries } from './conference.sql.ts'
import type { ConferencePart, HoldingConference } from './contract.ts'
import { keepEntry } from './keep-entry.ts'
import { sharedParticipants, supportersIn } from './participants.ts'
import { sharesOf } from './shares.rules.ts'

type Seat = { at: number; part: ConferencePart; noted: NotedCase; minutes: number }

/** Signs what was said of each client under their own case: all entries and all tasks, or nothing. */
export const holdConference = (by: Caller, held: HoldingConference) =>
  asStaff(by, async (tx, me) => {
    const seats = await seatsOf(tx, me, held)
    if (!(await isHeldByMe(tx, me, held))) {
      await refuseWhole(tx, me, held, seats)
      await keepWhole(tx, me, held, seats)
    }
    return {
      conferenceId: held.conferenceId,
      entries: seats.map(({ part: { entryId }, noted }) => ({ entryId, clientId: noted.client_id })),
    }
  })

async function seatsOf(tx: Tx, me: Staff, { entries, minutes }: HoldingConference): Promise<Seat[]> {
  const shares = sharesOf(minutes, entries.length)
  const seats: Seat[] = []
  for (const [at, part] of entries.entries()) {
    const noted = await selectNotedCase(tx, part.caseId)
    if (!noted) throw refuse('not_there')
    refuseUnlessWrites(me, noted.program_id)
    seats.push({ at, part, noted, minutes: shares[at] ?? 0 })
  }
  return seats
}

/** A second press, or a retry, is answered with the entries that stand. Other words are not lost with them. */
async function isHeldByMe(tx: Tx, me: Staff, { conferenceId, topic, entries }: HoldingConference): Promise<boolean> {
  const standing = await selectEntries(
    tx,
    entries.map(({ entryId }) => entryId),
  )
  if (standing.length === 0) return false
  const isSame = entries.every(({ entryId, caseId, discussed, decisions }) =>
    standing.some(
      (row) =>
        row.id === entryId &&
        row.case_id === caseId &&
        row.conference_id === conferenceId &&
        row.author_id === me.id &&
        row.topic === topic &&
        row.discussed === discussed &&
        row.decisions === decisions,
    ),
  )
  if (!isSame) throw refuse('conference_signed')
  return true
}

async function refuseWhole(tx: Tx, me: Staff, held: HoldingConference, seats: readonly Seat[]): Promise<void> {
  const now = contextOf(tx).house.clock.now().toISOString()
  const windows = []
  for (const { noted } of seats) windows.push(await windowHoursOf(tx, noted))
  refuseProblems(held, { now, today: me.today, windowHours: Math.min(...windows) })
  for (const { at, noted } of seats) {
    const household = await householdOfClient(tx, noted.client_id, me.today)
    const housemates = (household?.members ?? []).map((one) => ({ ...one, client_id: one.clientId }))
    const others = [...seats.map((seat) => seat.noted), ...housemates].filter(
      (one) => one.client_id !== noted.client_id,
    )
    refuseNames(held, at, { client: noted, others })
  }
}

async function keepWhole(tx: Tx, me: Staff, held: HoldingConference, seats: readonly Seat[]): Promise<void> {
  const shared = await sharedParticipants(tx, held)
  for (const { at, part, noted, minutes } of seats) {
    const supporters = await supportersIn(tx, { clientId: noted.client_id, client: noted, part, at })
    await keepEntry(tx, me, noted, { held, part, minutes, participants: [...shared, ...supporters] })
  }
  if (held.draft) await deleteDraft(tx, held.draft)
  refresh(tx, me, seats)
}

function refresh(tx: Tx, me: Staff, seats: readonly Seat[]): void {
  refreshLive(tx, ['timeline', 'chart', 'clients', 'team', 'today'])
  refreshLive(tx, ['minutes', 'drafts'], [me.id])
  const carriers = seats.flatMap(({ noted }) => [noted.primary_id, noted.backup_id]).filter((id) => id !== null)
  refreshLive(tx, ['today'], [...new Set([me.id, ...carriers])])
}
