import type { Tx } from '../../../platform/db/transaction.ts'
import type { DischargeQuestion } from '../fhir/discharge.rules.ts'
import { Moment } from '../fhir/record/record-parts.ts'

/** Who of these people has died, as the record holds it: any source, or a colleague, may have said so. */
export async function selectLives(
  tx: Tx,
  clientIds: readonly string[],
): Promise<Map<string, DischargeQuestion['patient']>> {
  if (clientIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('people.client')
    .select(['id', 'deceased', 'died_at'])
    .where('id', 'in', clientIds)
    .execute()
  return new Map(
    rows.map(({ id, deceased, died_at }) => [id, { deceased, diedAt: Moment.safeParse(died_at).data ?? null }]),
  )
}
