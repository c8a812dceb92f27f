import type { betterAuth } from 'better-auth'

type Context = Awaited<ReturnType<typeof betterAuth>['$context']>

/** Whom a sign-in is for. */
export type SigningIn = { name: string; email: string; password: string }

export type OwnPassword = { userId: string; current: string; next: string; keepToken: string }

/** Makes a sign-in, or takes up the one that this address has and nobody holds. Gives its id. */
export async function giveSignIn(auth: Context, { name, email, password }: SigningIn): Promise<string> {
  const known = await auth.internalAdapter.findUserByEmail(email.toLowerCase())
  const user =
    known?.user ??
    (await auth.internalAdapter.createUser(
      { name, email: email.toLowerCase(), emailVerified: true },
      { method: 'email-password' },
    ))
  await setPassword(auth, user.id, password)
  return user.id
}

/** Every session under the old password ends. */
export async function setPassword(auth: Context, userId: string, password: string): Promise<void> {
  await keepPassword(auth, userId, password)
  await auth.internalAdapter.deleteUserSessions(userId)
}

/** False, and nothing changed, when the current password is another. The session that asked stays; others end. */
export async function changePassword(
  auth: Context,
  { userId, current, next, keepToken }: OwnPassword,
): Promise<boolean> {
  const held = await auth.internalAdapter.findCredentialAccount(userId)
  const hash = held?.password
  if (!hash || !(await auth.password.verify({ hash, password: current }))) return false
  await keepPassword(auth, userId, next)
  const sessions = await auth.internalAdapter.listSessions(userId)
  const others = sessions.map(({ token }) => token).filter((token) => token !== keepToken)
  if (others.length > 0) await auth.internalAdapter.deleteSessions(others)
  return true
}

async function keepPassword(auth: Context, userId: string, password: string): Promise<void> {
  const hashed = await auth.password.hash(password)
  if (await auth.internalAdapter.findCredentialAccount(userId)) {
    await auth.internalAdapter.updatePassword(userId, hashed)
    return
  }
  await auth.internalAdapter.linkAccount({
    userId,
    providerId: 'credential',
    accountId: userId,
    password: hashed,
  })
}
