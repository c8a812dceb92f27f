import { z } from 'zod'
import { auditLine, clientsIn } from '../audit.ts'
import { refuse } from '../en.ts'
import type { Caller, Staff } from './caller.ts'
import { keepAnswer, replayed } from './idempotency.ts'
import { literal, type Tx, transact } from './transaction.ts'

const Token = z.string().regex(/^[\w-]{8,128}$/)

const Opened = z.object({
  staff_id: z.string(),
  org_id: z.string(),
  name: z.string(),
  credential: z.string().nullable(),
  zone: z.string(),
  today: z.string(),
  roles: z.array(z.object({ role: z.string(), programId: z.string().nullable() })),
})

/** Nobody is signed in, or no longer. */
export class SignedOut extends Error {}

/**
 * Everything inside happens in one transaction, seen through this staff member's row policies, and is audited:
 * the client ids found in what it returns are the ids that it showed.
 */
export function asStaff<T>(by: Caller, work: (tx: Tx, me: Staff) => Promise<T>): Promise<T> {
  return transact(
    {
      house: by.house,
      limit: by.limit,
      begin: beginAs(by),
      who: (last) => whoOf(Opened.safeParse(last.rows[0])),
      closing: (context, result) => auditLine(context, by, clientsIn(result)),
    },
    async (tx, me) => (by.idempotency ? once(tx, by, me, work) : work(tx, me)),
  )
}

async function once<T>(tx: Tx, by: Caller, me: Staff, work: (tx: Tx, me: Staff) => Promise<T>): Promise<T> {
  await replayed(tx, by)
  const answer = await work(tx, me)
  await keepAnswer(tx, by, answer)
  return answer
}

function beginAs(by: Caller): string {
  if (!Token.safeParse(by.token).success) throw new SignedOut()
  const { frozen } = by.house.clock
  const { idleMinutes } = by.house.settings
  return [
    'begin',
    'set local role throughline_staff',
    `set local statement_timeout = ${by.limit}`,
    ...(by.reads ? ['set local synchronous_commit = off'] : []),
    `select * from staff.open(${literal(by.token)}, ${by.present}, ${idleMinutes}, ${literal(frozen)})`,
  ].join('; ')
}

function whoOf(opened: ReturnType<typeof Opened.safeParse>) {
  if (!opened.success) throw new SignedOut()
  const { staff_id, org_id, name, credential, zone, today, roles } = opened.data
  const who: Staff = { id: staff_id, agencyId: org_id, name, credential, zone, today, roles }
  const role = 'throughline_staff' as const
  return { who, context: { role, agencyId: org_id, zone, staffId: staff_id, reason: null, causedBy: null, depth: 0 } }
}

/** Refuses unless this person holds one of the roles (in that program, when one is named). */
export function refuseUnlessRole(me: Staff, allowed: readonly string[], programId?: string): void {
  const held = me.roles.some(
    (one) => allowed.includes(one.role) && (!programId || one.programId === null || one.programId === programId),
  )
  if (!held) throw refuse('not_your_role')
}
