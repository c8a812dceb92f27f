import { asSystemWithin, contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { packOfProgram, packOfVersion } from '../../programs/index.ts'
import type { LayeredPack } from '../../programs/shared.ts'

type Placed = { case_id: string | null; program_id: string }

/** The pack under which its case stands; the program's present one where it has no case. */
export async function packOfObligation(tx: Tx, { case_id, program_id }: Placed): Promise<LayeredPack> {
  const found = await asSystemWithin(tx, 'pack of an obligation', () =>
    tx
      .selectFrom('programs.program as p')
      .leftJoin('cases.case as c', (join) => join.onRef('c.org_id', '=', 'p.org_id').on('c.id', '=', case_id))
      .select(['p.pack', 'c.pack_version'])
      .where('p.org_id', '=', contextOf(tx).agencyId)
      .where('p.id', '=', program_id)
      .executeTakeFirstOrThrow(),
  )
  return found.pack_version ? packOfVersion(tx, found.pack, found.pack_version) : packOfProgram(tx, program_id)
}
