import type { Tx } from '../../../platform/db/transaction.ts'
import { packOfVersion } from '../../programs/index.ts'
import type { LayeredPack } from '../../programs/shared.ts'
import { refuse } from '../refusals.ts'

/** The pack as it read when the case began under it. */
export async function packOfCase(tx: Tx, held: { program_id: string; pack_version: string }): Promise<LayeredPack> {
  return packOfVersion(tx, await packNameOf(tx, held.program_id), held.pack_version)
}

export async function packNameOf(tx: Tx, programId: string): Promise<string> {
  const program = await tx.selectFrom('programs.program').select('pack').where('id', '=', programId).executeTakeFirst()
  if (!program) throw refuse('program_not_there', 'programId')
  return program.pack
}
