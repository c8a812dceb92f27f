import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { selectMember } from '../member/member.sql.ts'
import { refuse } from '../refusals.ts'
import type { EndingPosition } from './contract.ts'
import { selectPositionsOf, updatePositionEnd } from './position.sql.ts'

type Ending = EndingPosition & { staffId: string; positionId: string }

export const endPosition = (by: Caller, { staffId, positionId, untilDay }: Ending): Promise<{ positionId: string }> =>
  asStaff(by, async (tx, me) => {
    refuseUnlessRole(me, ['administrator'])
    const member = await selectMember(tx, staffId)
    const held = (await selectPositionsOf(tx, staffId)).find(({ id }) => id === positionId)
    if (!member || !held) throw refuse('not_there')
    if (untilDay < held.from_day) throw refuse('ends_before_it_begins', 'untilDay')
    await updatePositionEnd(tx, positionId, untilDay)
    await leaveEvent(tx, {
      kind: 'staff.position_ended',
      clientId: null,
      programId: null,
      subjectId: staffId,
      summary: 'staff:position_ended',
      words: { name: member.name },
      facts: { kind: held.kind, until: untilDay },
    })
    refreshLive(tx, ['staff'])
    return { positionId }
  })
