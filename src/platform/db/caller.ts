import type { House } from '../house.ts'

/**
 * One request of somebody: whose session, under which audit name, and whether a person is there
 * (a background refresh does not keep a session alive).
 */
export type Caller = {
  house: House
  token: string
  /** A background refresh is nobody at the keyboard. */
  present: boolean
  audit: string
  requestId: string
  /** A read may be lost in a power cut; a write may not. */
  reads: boolean
  /** Set on writes by a client that retries: the same key gets the same answer. */
  idempotency: { key: string; asked: string } | null
  /** Longest a statement may run, in milliseconds. */
  limit: number
}

/** Who a session turned out to be. */
export type Staff = {
  id: string
  agencyId: string
  name: string
  credential: string | null
  zone: string
  today: string
  roles: { role: string; programId: string | null }[]
}
