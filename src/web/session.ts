import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { type Role, readSession, type Session } from '../rooms/staff/member/contract.ts'
import { call } from './call-api.ts'

export type { Role, Session }

const minute = 60_000

/** At the door a 401 leads to the sign-in; later it is met by the dialog over the page, never by losing it. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ client, queryKey }): Promise<Session & { readAt: number }> => {
    const known = client.getQueryData(queryKey) !== undefined
    return { ...(await call(readSession, {}, { signedOut: known ? 'tell' : 'throw' })), readAt: Date.now() }
  },
  staleTime: 5 * minute,
  retry: false,
})

/** Who is signed in. Only below the shell, which is not drawn before it is known. */
export const useSession = (): Session => useSuspenseQuery(sessionQuery).data

/** Whether somebody holds one of these roles in any program. */
export const holds = (session: Session, ...roles: Role[]): boolean =>
  session.staff.roles.some((held) => roles.includes(held.role))
