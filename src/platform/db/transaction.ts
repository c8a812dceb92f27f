import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import type { House } from '../house.ts'
import type { DB as Tables } from '../tables.gen.ts'
import { kyselyOn } from './on-client.ts'

/** The handle of the transaction one is in. Use it and no other: on the embedded engine a second one waits for ever. */
export type Tx = Kysely<Tables>

/** What a transaction knows beside its rows. */
export type TxContext = {
  house: House
  role: TxRole
  agencyId: string
  zone: string
  staffId: string | null
  reason: string | null
  causedBy: string | null
  depth: number
  /** Run after commit: live refresh, in-process signals. */
  afterCommit: (() => void)[]
}
export type TxRole = 'throughline_staff' | 'throughline_system' | 'throughline_link'

const contexts = new WeakMap<Tx, TxContext>()

export function contextOf(tx: Tx): TxContext {
  const context = contexts.get(tx)
  if (!context) throw new Error('This handle was not opened by a door of the house')
  return context
}

type Opening<Who> = {
  house: House
  /** Simple-protocol SQL that begins and says who asks: one round trip. */
  begin: string
  limit: number
  /** Reads who it is from the last result; throws to refuse. */
  who(last: pg.QueryResult): { who: Who; context: Omit<TxContext, 'house' | 'afterCommit'> }
  /** Simple-protocol SQL that goes with the commit. */
  closing(context: TxContext, result: unknown): string
}

/** One connection, one transaction, begin and door in one round trip, closing and commit in another. */
export async function transact<Who, T>(opening: Opening<Who>, work: (tx: Tx, who: Who) => Promise<T>): Promise<T> {
  const { db } = opening.house
  await db.ready()
  const client = await db.pool.connect()
  db.limit(opening.limit)
  let broken: Error | undefined
  try {
    const results: unknown = await client.query(opening.begin)
    const { who, context } = opening.who(lastOf(results))
    const tx = kyselyOn(client)
    const full: TxContext = { ...context, house: opening.house, afterCommit: [] }
    contexts.set(tx, full)
    const result = await work(tx, who)
    await client.query(`${opening.closing(full, result)}; commit`)
    for (const then of full.afterCommit) then()
    return result
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** Runs part of a transaction as the system (listeners, sight), then gives the role back. */
export async function asSystemWithin<T>(tx: Tx, reason: string, work: () => Promise<T>): Promise<T> {
  const context = contextOf(tx)
  const before = { role: context.role, reason: context.reason }
  if (before.role !== 'throughline_system') await setRole(tx, 'throughline_system')
  Object.assign(context, { role: 'throughline_system', reason })
  const result = await work()
  if (before.role !== 'throughline_system') await setRole(tx, before.role)
  Object.assign(context, before)
  return result
}

/** Looks at something within the system's transaction as somebody would who is not here: with their sight, to read. */
export async function asStaffWithin<T>(tx: Tx, staffId: string, look: () => Promise<T>): Promise<T> {
  const { role } = contextOf(tx)
  await setStaff(tx, staffId)
  await setRole(tx, 'throughline_staff')
  const seen = await look()
  await setRole(tx, role)
  await setStaff(tx, '')
  return seen
}

const setStaff = (tx: Tx, staffId: string) => sql`select set_config('app.staff_id', ${staffId}, true)`.execute(tx)

const setRole = (tx: Tx, role: TxRole) => sql`select set_config('role', ${role}, true)`.execute(tx)

function lastOf(results: unknown): pg.QueryResult {
  const last: unknown = Array.isArray(results) ? results.at(-1) : results
  if (last instanceof pg.Result) return last
  throw new Error('The door answered nothing')
}

export const literal = (text: string | null): string => (text === null ? 'null' : pg.escapeLiteral(text))
