import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { selectMember } from '../member/member.sql.ts'
import { refuse } from '../refusals.ts'
import type { GivingPosition } from './contract.ts'
import { insertPosition, selectPositionsOf } from './position.sql.ts'

export const givePosition = (by: Caller, staffId: string, given: GivingPosition): Promise<{ positionId: string }> =>
  asStaff(by, async (tx, me) => {
    refuseUnlessRole(me, ['administrator'])
    const member = await selectMember(tx, staffId)
    if (!member) throw refuse('not_there')
    if (member.left_on) throw refuse('has_left', 'kind', { name: member.name })
    if (given.fromDay < member.joined_on) throw refuse('before_joining', 'fromDay')
    if (given.untilDay !== null && given.untilDay < given.fromDay) throw refuse('ends_before_it_begins', 'untilDay')
    const held = await selectPositionsOf(tx, staffId)
    if (held.some((one) => overlaps(one, given))) throw refuse('position_held_already', 'kind')
    const positionId = await insertPosition(tx, staffId, given)
    await leaveEvent(tx, {
      kind: 'staff.position_given',
      clientId: null,
      programId: null,
      subjectId: staffId,
      summary: 'staff:position_given',
      words: { name: member.name },
      facts: { kind: given.kind, from: given.fromDay, until: given.untilDay },
    })
    refreshLive(tx, ['staff'])
    return { positionId }
  })

type Held = { kind: string; from_day: string; until_day: string | null }

const overlaps = (held: Held, { kind, fromDay, untilDay }: GivingPosition): boolean =>
  held.kind === kind &&
  (held.until_day === null || held.until_day >= fromDay) &&
  (untilDay === null || held.from_day <= untilDay)
