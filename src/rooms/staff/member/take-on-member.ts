import type { Auth } from '../../../platform/auth/auth.ts'
import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { refuse } from '../refusals.ts'
import { refuseUnlessRolesFit } from '../role/refuse-roles.ts'
import { giveSignIn } from '../sign-in/set-password.ts'
import { withoutSecret } from '../sign-in/without-secret.ts'
import type { TakingOn } from '../staff-list/contract.ts'
import { addMember } from './add-member.ts'
import { emailIsTaken } from './member.sql.ts'

/** Takes somebody on, who can sign in with the first password at once. */
export async function takeOnMember(by: Caller, auth: Auth, taking: TakingOn): Promise<{ staffId: string }> {
  const { name, email, password } = taking
  const { staffId } = await asStaff(withoutSecret(by, email), async (tx, me) => {
    refuseUnlessRole(me, ['administrator'])
    if (await emailIsTaken(tx, email)) throw refuse('email_taken', 'email', { email })
    await refuseUnlessRolesFit(tx, taking.roles)
    return takeOn(tx, taking)
  })
  await giveSignIn(by, auth, { id: staffId, name, email }, password)
  return { staffId }
}

async function takeOn(tx: Tx, { credential, discipline, ...taking }: TakingOn): Promise<{ staffId: string }> {
  const { name, email, joinedOn, roles } = taking
  const staffId = await addMember(tx, {
    ...{ userId: null, name, email, joinedOn, roles },
    ...(credential && { credential }),
    ...(discipline && { discipline }),
  })
  await leaveEvent(tx, {
    kind: 'staff.joined',
    clientId: null,
    programId: null,
    subjectId: staffId,
    summary: 'staff:joined',
    words: { name },
    facts: { on: joinedOn },
  })
  refreshLive(tx, ['staff', 'team'])
  return { staffId }
}
