import type { Auth } from '../../../platform/auth/auth.ts'
import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { emailIsTaken, type MemberRow, selectMember, updateSignIn } from '../member/member.sql.ts'
import { refuse } from '../refusals.ts'
import { withoutSecret } from './without-secret.ts'

/** Also gives a first sign-in to whoever has none. Every session under the old password ends. */
export async function setPassword(by: Caller, auth: Auth, staffId: string, password: string): Promise<{ done: true }> {
  const once = withoutSecret(by, staffId)
  const member = await asStaff({ ...once, idempotency: null, audit: 'staff_password.asked' }, async (tx, me) => {
    refuseUnlessRole(me, ['administrator'])
    const found = await selectMember(tx, staffId)
    if (!found) throw refuse('not_there')
    if (found.left_on && found.left_on <= me.today) throw refuse('has_left', 'password', { name: found.name })
    if (!found.user_id && (await emailIsTaken(tx, found.email, staffId)))
      throw refuse('email_taken', 'password', { email: found.email })
    return found
  })
  if (member.user_id) await auth.setPassword(member.user_id, password)
  else await giveSignIn(by, auth, member, password)
  return asStaff(once, async (tx) => {
    await leaveEvent(tx, {
      kind: 'staff.password_set',
      clientId: null,
      programId: null,
      subjectId: staffId,
      summary: 'staff:password_set',
      words: { name: member.name },
    })
    return { done: true as const }
  })
}

type Unlinked = Pick<MemberRow, 'id' | 'name' | 'email'>

/** The library takes a connection of its own, so that this comes after the act, never within. */
export async function giveSignIn(by: Caller, auth: Auth, { id, name, email }: Unlinked, password: string) {
  const userId = await auth.addUser({ name, email, password })
  await asStaff({ ...by, idempotency: null, audit: 'staff_sign_in.given' }, async (tx) => {
    await updateSignIn(tx, id, userId)
    refreshLive(tx, ['staff'])
  })
}
