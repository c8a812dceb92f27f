import type { Auth } from '../../../platform/auth/auth.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { selectMember } from '../member/member.sql.ts'
import { refuse } from '../refusals.ts'
import type { ChangingPassword } from './contract.ts'

/** One's own. The session that asks stays; one's others end. */
export async function changePassword(by: Caller, auth: Auth, typed: ChangingPassword): Promise<{ done: true }> {
  const once = { ...by, idempotency: null }
  const userId = await asStaff({ ...once, audit: 'own_password.asked' }, async (tx, me) => {
    const member = await selectMember(tx, me.id)
    return member?.user_id ?? null
  })
  const { currentPassword: current, newPassword: next } = typed
  if (current === next) throw refuse('password_same', 'newPassword')
  if (!userId || !(await auth.changePassword({ userId, current, next, keepToken: by.token })))
    throw refuse('password_differs', 'currentPassword')
  return asStaff(once, async (tx, me) => {
    await leaveEvent(tx, {
      kind: 'staff.password_changed',
      clientId: null,
      programId: null,
      subjectId: me.id,
      summary: 'staff:password_changed',
      words: { name: me.name },
    })
    return { done: true as const }
  })
}
