import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { sealed } from '../sealed.ts'
import { Medication } from './contract.ts'

/** What the client takes, and took: what is active first. */
export async function selectMedications(tx: Tx, clientId: string): Promise<Medication[]> {
  return z.array(Medication).parse(await medicationsOf(tx, clientId).orderBy('status').orderBy('words').execute())
}

export async function selectMedication(
  tx: Tx,
  clientId: string,
  medicationId: string,
): Promise<Medication | undefined> {
  const row = await medicationsOf(tx, clientId).where('id', '=', medicationId).executeTakeFirst()
  return row && Medication.parse(row)
}

const medicationsOf = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('people.medication')
    .select([
      'client_id as clientId',
      'program_id as programId',
      'id as medicationId',
      'version',
      'data_class as dataClass',
      sealed,
    ])
    .select([
      'words',
      'code',
      'code_system as codeSystem',
      'dose',
      'status',
      'started',
      'ended',
      'prescriber',
      'source',
    ])
    .where('client_id', '=', clientId)
