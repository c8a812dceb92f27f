import type { Run } from '../fhir-import/run.ts'
import type { ImportedClient } from '../import-run/contract.ts'
import { selectClientsAfter } from './clients-after.sql.ts'

/** Whom the file is about, as their records stand after it. */
export async function clientsOf(run: Run): Promise<ImportedClient[]> {
  const clients = await selectClientsAfter(run.tx, [...run.touched.keys()], run.program.id)
  return clients.map(({ given, referrals, ...client }) => ({
    ...client,
    referrals: referrals.map((referral) => ({ ...referral, opened: run.opened.has(referral.id) })),
    given: given.split(' ').filter((name) => name !== ''),
    matched: run.touched.get(client.id)?.matched ?? 'identifier',
  }))
}
