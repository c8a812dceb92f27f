import type { Auth } from '../../../platform/auth/auth.ts'
import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { refuse } from '../refusals.ts'
import { refuseIfLastAdministrator } from '../role/refuse-roles.ts'
import type { Leaving } from '../staff-list/contract.ts'
import { type MemberRow, selectMember, updateLeftOn } from './member.sql.ts'

/**
 * From this day on they cannot sign in, and a session that is open ends. What they carry and own stays theirs by name,
 * where their supervisor sees it and hands it over. Without a day they still work here: a day entered wrongly.
 */
export async function recordLeaving(by: Caller, auth: Auth, staffId: string, leaving: Leaving) {
  const told: { userId?: string | null } = {}
  const answer = await asStaff(by, async (tx, me) => {
    refuseUnlessRole(me, ['administrator'])
    const member = await selectMember(tx, staffId)
    if (!member) throw refuse('not_there')
    await seeOff(tx, member, leaving)
    if (hasLeft(leaving, me)) told.userId = member.user_id
    return { staffId }
  })
  if (told.userId) await auth.endSessions(told.userId)
  return answer
}

async function seeOff(tx: Tx, member: MemberRow, { leftOn }: Leaving): Promise<void> {
  if (leftOn && leftOn < member.joined_on) throw refuse('before_joining', 'leftOn')
  if (leftOn) await refuseIfLastAdministrator(tx, member.id, 'leftOn')
  await updateLeftOn(tx, member.id, leftOn)
  await leaveEvent(tx, {
    kind: leftOn ? 'staff.left' : 'staff.stayed',
    clientId: null,
    programId: null,
    subjectId: member.id,
    summary: leftOn ? 'staff:left' : 'staff:stayed',
    words: { name: member.name },
    facts: { on: leftOn },
  })
  refreshLive(tx, ['staff', 'team'])
}

const hasLeft = ({ leftOn }: Leaving, { today }: Staff): boolean => leftOn !== null && leftOn <= today
