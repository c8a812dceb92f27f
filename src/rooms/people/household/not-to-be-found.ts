import type { Tx } from '../../../platform/db/transaction.ts'

type ReadHidden = (tx: Tx, clientIds: readonly string[]) => Promise<string[]>

const registered: { read: ReadHidden } = { read: async () => [] }

/** A later room flags people whose address must not be found; it says here how to read who they are. */
export function registerHidden(read: ReadHidden): void {
  registered.read = read
}

/**
 * Those of them whose address must not be found on this day or later, as far as the asker may know of it: a refusal or a
 * page of many tells nothing that the chart of the one does not.
 */
export async function hiddenAmong(tx: Tx, clientIds: readonly string[], day: string): Promise<ReadonlySet<string>> {
  if (clientIds.length === 0) return new Set()
  const rows = await tx
    .selectFrom('people.address')
    .select('client_id')
    .where('client_id', 'in', [...clientIds])
    .where('confidential', '=', true)
    .where((of) => of.or([of('until_day', 'is', null), of('until_day', '>=', day)]))
    .execute()
  return new Set([...rows.map(({ client_id: clientId }) => clientId), ...(await registered.read(tx, clientIds))])
}
