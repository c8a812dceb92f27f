import type { Tx } from '../../../platform/db/transaction.ts'

type ReadOpenKinds = (tx: Tx, caseId: string) => Promise<string[]>

const registered: { read: ReadOpenKinds } = { read: async () => [] }

/** A later room keeps obligations; it says here how to read which kinds of a case are open, so that nobody asks forward. */
export function registerOpenKinds(read: ReadOpenKinds): void {
  registered.read = read
}

export const openKindsOf: ReadOpenKinds = (tx, caseId) => registered.read(tx, caseId)
