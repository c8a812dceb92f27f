import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { selectMember } from '../member/member.sql.ts'
import { refuse } from '../refusals.ts'
import type { EndingRole } from './contract.ts'
import { refuseIfLastAdministrator } from './refuse-roles.ts'
import { selectRolesOf, updateRoleEnd } from './role.sql.ts'

type Ending = EndingRole & { staffId: string; membershipId: string }

export const endRole = (by: Caller, { staffId, membershipId, untilDay }: Ending): Promise<{ membershipId: string }> =>
  asStaff(by, async (tx, me) => {
    refuseUnlessRole(me, ['administrator'])
    const member = await selectMember(tx, staffId)
    const held = (await selectRolesOf(tx, staffId)).find(({ id }) => id === membershipId)
    if (!member || !held) throw refuse('not_there')
    if (untilDay < held.from_day) throw refuse('ends_before_it_begins', 'untilDay')
    if (held.role === 'administrator') await refuseIfLastAdministrator(tx, staffId, 'untilDay')
    await updateRoleEnd(tx, membershipId, untilDay)
    await leaveEvent(tx, {
      kind: 'staff.role_ended',
      clientId: null,
      programId: held.program_id,
      subjectId: staffId,
      summary: 'staff:role_ended',
      words: { name: member.name },
      facts: { role: held.role, until: untilDay },
    })
    refreshLive(tx, ['staff', 'team'])
    return { membershipId }
  })
