import type { Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import { type SavedProvider, saveProvider } from '../../people/index.ts'

export async function selectProviders(tx: Tx, ids: readonly string[]): Promise<SavedProvider[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('people.outside_provider')
    .select(['id', 'kind', 'name', 'specialty', 'organization', 'phone', 'email', 'address'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return rows.map((row) => ({ ...row, kind: kindOf(row.kind) }))
}

const kindOf = (kind: string): SavedProvider['kind'] =>
  kind === 'organization' || kind === 'location' ? kind : 'person'

/** Of whom nothing is known but a name: the one of that name, or a new entry of the address book. */
export async function providerNamed(tx: Tx, kind: SavedProvider['kind'], name: string): Promise<string> {
  const known = await tx
    .selectFrom('people.outside_provider')
    .select('id')
    .where('kind', '=', kind)
    .where('name', '=', name)
    .orderBy('id')
    .executeTakeFirst()
  if (known) return known.id
  const id = newId()
  const unknown = { specialty: null, organization: null, phone: null, email: null, address: null }
  await saveProvider(tx, { id, kind, name, ...unknown })
  return id
}
