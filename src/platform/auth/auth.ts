import { APIError, type BetterAuthOptions, betterAuth } from 'better-auth'
import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely'
import type { Database } from '../db/database.ts'
import type { Settings } from '../settings.ts'
import { AuthDriver } from './auth-driver.ts'
import { changePassword, giveSignIn, type OwnPassword, type SigningIn, setPassword } from './passwords.ts'

export type Auth = {
  handler(request: Request): Promise<Response>
  /** Makes a sign-in for a person; gives the id that `staff.member.user_id` holds. */
  addUser(who: SigningIn): Promise<string>
  /** Sets it for somebody else: every session of theirs ends. */
  setPassword(userId: string, password: string): Promise<void>
  /** One's own: false when the current password is another. Every session but the one that asks ends. */
  changePassword(asked: OwnPassword): Promise<boolean>
  endSessions(userId: string): Promise<void>
}

/** better-auth, on its own role and schema. Never called inside an act's transaction: it takes a connection of its own. */
export function openAuth(db: Database, settings: Settings): Auth {
  const auth = betterAuth(optionsFor(db, settings))
  return {
    handler: (request) => auth.handler(request),
    addUser: async (who) => giveSignIn(await auth.$context, who),
    setPassword: async (userId, password) => setPassword(await auth.$context, userId, password),
    changePassword: async (asked) => changePassword(await auth.$context, asked),
    endSessions: async (userId) => (await auth.$context).internalAdapter.deleteUserSessions(userId),
  }
}

const optionsFor = (db: Database, settings: Settings, own = authDatabase(db)): BetterAuthOptions => ({
  database: { db: own, type: 'postgres' },
  secret: settings.secret,
  baseURL: settings.publicUrl ?? `http://${settings.host}:${settings.port}`,
  basePath: '/api/auth',
  trustedOrigins: (request) => [request?.headers.get('origin') ?? ''].filter((origin) => isOurs(origin, request)),
  emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, autoSignIn: false },
  session: {
    expiresIn: settings.idleMinutes * 60,
    disableSessionRefresh: true, // auth.open extends it, and only when a person is there
    cookieCache: { enabled: false }, // with it a signed-out session is still accepted
  },
  advanced: {
    useSecureCookies: settings.publicUrl?.startsWith('https:') ?? false,
    cookiePrefix: 'throughline',
    defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
  },
  rateLimit: {
    enabled: true,
    window: 60,
    max: 60,
    customRules: { '/sign-in/email': { window: 60, max: 120 } }, // of one address; of one email: limitOfSignIn
    storage: 'database',
  },
  databaseHooks: { session: { create: { before: ({ userId }) => refuseWhoLeft(own, userId, settings.frozenNow) } } },
  disabledPaths: ['/change-password', '/update-user', '/change-email', '/delete-user', '/set-password'], // our own doors are audited
  logger: { level: 'error' },
  telemetry: { enabled: false },
})

/** Whoever left is told no more than whoever guesses: the address and the password do not fit. */
async function refuseWhoLeft(own: AuthTables, userId: string, frozenNow: string | undefined): Promise<void> {
  const { rows } = await sql<{ left: boolean }>`
    select staff.has_left(${userId}, ${frozenNow ?? null}) as left`.execute(own)
  if (rows[0]?.left) throw new APIError('UNAUTHORIZED', { message: 'Invalid email or password' })
}

/** Without a public URL the house is reached under whatever name the browser used; it must be the one it asked. */
function isOurs(origin: string, request: Request | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === request?.headers.get('host')
}

type AuthTables = Kysely<Record<string, never>>

function authDatabase(db: Database): AuthTables {
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new AuthDriver(db),
      createIntrospector: (kysely) => new PostgresIntrospector(kysely),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}
