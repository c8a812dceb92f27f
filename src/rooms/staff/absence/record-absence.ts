import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { newId } from '../../../words/ids.ts'
import { selectMember } from '../member/member.sql.ts'
import { refuse } from '../refusals.ts'
import type { RecordingAbsence } from './contract.ts'

export const recordAbsence = (by: Caller, staffId: string, away: RecordingAbsence): Promise<{ absenceId: string }> =>
  asStaff(by, async (tx, me) => {
    refuseUnlessRole(me, ['administrator'])
    const member = await selectMember(tx, staffId)
    if (!member) throw refuse('not_there')
    if (away.untilDay < away.fromDay) throw refuse('ends_before_it_begins', 'untilDay')
    if (member.left_on && away.fromDay >= member.left_on) throw refuse('has_left', 'fromDay', { name: member.name })
    await refuseIfAwayAlready(tx, staffId, away)
    const absenceId = await insertAbsence(tx, staffId, away)
    await leaveEvent(tx, {
      kind: 'staff.away',
      clientId: null,
      programId: null,
      subjectId: staffId,
      summary: 'staff:away',
      words: { name: member.name },
      facts: { from: away.fromDay, until: away.untilDay },
    })
    refreshLive(tx, ['staff', 'team'])
    return { absenceId }
  })

/** Of two absences that overlap, lists would show the one and count the other. */
async function refuseIfAwayAlready(tx: Tx, staffId: string, away: RecordingAbsence): Promise<void> {
  const other = await tx
    .selectFrom('staff.absence')
    .select(['from_day as from', 'until_day as until'])
    .where('staff_id', '=', staffId)
    .where('from_day', '<=', away.untilDay)
    .where('until_day', '>=', away.fromDay)
    .executeTakeFirst()
  if (other) throw refuse('away_already', 'fromDay', other)
}

async function insertAbsence(tx: Tx, staffId: string, { fromDay, untilDay, reason }: RecordingAbsence) {
  const id = newId()
  await tx
    .insertInto('staff.absence')
    .values({ id, staff_id: staffId, from_day: fromDay, until_day: untilDay, reason })
    .execute()
  return id
}
