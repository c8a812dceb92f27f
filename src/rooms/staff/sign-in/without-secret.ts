import type { Caller } from '../../../platform/db/caller.ts'

/** What is kept for a retry tells no password, not even as the hash of a request that held one. */
export const withoutSecret = (by: Caller, said: string): Caller => ({
  ...by,
  idempotency: by.idempotency && { key: by.idempotency.key, asked: `${by.audit} ${said}` },
})
