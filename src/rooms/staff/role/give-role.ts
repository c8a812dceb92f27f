import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { newId } from '../../../words/ids.ts'
import { insertMembership, selectMember } from '../member/member.sql.ts'
import { refuse } from '../refusals.ts'
import type { GivingRole } from './contract.ts'
import { refuseUnlessRolesFit } from './refuse-roles.ts'
import { refuseIfHeld } from './role.rules.ts'
import { selectRolesOf } from './role.sql.ts'

export const giveRole = (by: Caller, staffId: string, given: GivingRole): Promise<{ membershipId: string }> =>
  asStaff(by, async (tx, me) => {
    refuseUnlessRole(me, ['administrator'])
    const member = await selectMember(tx, staffId)
    if (!member) throw refuse('not_there')
    if (member.left_on) throw refuse('has_left', 'role', { name: member.name })
    if (given.fromDay < member.joined_on) throw refuse('before_joining', 'fromDay')
    await refuseUnlessRolesFit(tx, [given])
    refuseIfHeld(await selectRolesOf(tx, staffId), given)
    const membershipId = newId()
    const { role, programId, fromDay } = given
    await insertMembership(tx, {
      id: membershipId,
      staff_id: staffId,
      program_id: programId,
      role,
      from_day: fromDay,
    })
    await leaveEvent(tx, {
      kind: 'staff.role_given',
      clientId: null,
      programId,
      subjectId: staffId,
      summary: 'staff:role_given',
      words: { name: member.name },
      facts: { role, from: fromDay },
    })
    refreshLive(tx, ['staff', 'team'])
    return { membershipId }
  })
