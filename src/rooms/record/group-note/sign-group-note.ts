import { z } from 'zod'
import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { deleteDraft } from '../../../platform/draft/draft.sql.ts'
import { refreshLive } from '../../../platform/live.ts'
import { displayName } from '../../../words/person-name.ts'
import { Refusal } from '../../../words/refusal.ts'
import { type NotedCase, selectNotedCase } from '../contact-note/contact-note.sql.ts'
import { type ReadSection, readSections } from '../contact-note/note-section.ts'
import { isSignedByMe, signInCase } from '../contact-note/sign-contact-note.ts'
import { refuseUnlessWrites } from '../contact-note/who-writes.ts'
import { noteRulesOf } from '../note-window/note-window.ts'
import { refuse } from '../refusals.ts'
import { draftKind, type GroupMember, type SigningGroupNote } from './contract.ts'
import { fieldIn, noteOf, refuseNamesOfOthers, refuseSmallGroup, sizeOf } from './group-note.rules.ts'
import { selectCalledToo } from './group-note.sql.ts'

type Seat = { at: number; member: GroupMember; noted: NotedCase; sections: readonly ReadSection[] }

/** Signs what was done together once, and leaves a note of it in each person's own record: all of them, or none. */
export function signGroupNote(by: Caller, group: SigningGroupNote) {
  const sections = group.members.map((member, at) => read(at, member))
  return asStaff(by, async (tx, me) => {
    const seats = await seatsOf(tx, me, group, sections)
    refuseSmallGroup(group)
    refuseNamesOfOthers(group, await namesOf(tx, seats))
    const stand = []
    for (const seat of seats) stand.push(await within(seat.at, () => signSeat(tx, me, group, seat)))
    // a retry finds all of them signed; where only some are, this is another group
    if (new Set(stand).size > 1) throw refuse('group_signed')
    await deleteDraft(tx, { kind: draftKind, subjectId: me.id })
    refreshLive(tx, ['drafts'], [me.id])
    return { notes: seats.map(presentSeat) }
  })
}

/** What stands against one person's note is said beside that person. */
async function within<T>(at: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, fieldIn(at, error.field), error.values)
    throw error
  }
}

function read(at: number, { sections }: GroupMember): ReadSection[] {
  try {
    return readSections(sections)
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    throw new z.ZodError(error.issues.map((issue) => ({ ...issue, path: ['members', at, ...issue.path] })))
  }
}

async function seatsOf(
  tx: Tx,
  me: Staff,
  { members }: SigningGroupNote,
  sections: readonly ReadSection[][],
): Promise<Seat[]> {
  const seats: Seat[] = []
  for (const [at, member] of members.entries()) {
    const noted = await selectNotedCase(tx, member.caseId)
    if (!noted) throw refuse('not_there')
    refuseUnlessWrites(me, noted.program_id)
    const client = displayName(noted)
    if (noted.closed_at) throw refuse('group_case_closed', `members.${at}`, { client })
    const twice = seats.some((seat) => seat.noted.client_id === noted.client_id)
    if (twice) throw refuse('group_person_twice', `members.${at}`, { client })
    seats.push({ at, member, noted, sections: sections[at] ?? [] })
  }
  return seats
}

async function namesOf(tx: Tx, seats: readonly Seat[]) {
  const calledToo = await selectCalledToo(
    tx,
    seats.map(({ noted }) => noted.client_id),
  )
  return seats.map(({ noted }) => ({
    ...noted,
    clientId: noted.client_id,
    calledToo: calledToo.get(noted.client_id) ?? [],
  }))
}

/** False when it stood already, signed by me in the same words. */
async function signSeat(tx: Tx, me: Staff, group: SigningGroupNote, seat: Seat): Promise<boolean> {
  const { formats } = await noteRulesOf(tx, seat.noted)
  const note = { ...noteOf(group, seat.member, formats), groupOf: sizeOf(group) }
  if (await isSignedByMe(tx, me, note)) return false
  await signInCase(tx, me, seat.noted, note, seat.sections)
  return true
}

const presentSeat = ({ noted, member: { noteId } }: Seat) => ({
  noteId,
  clientId: noted.client_id,
  clientName: displayName(noted),
})
