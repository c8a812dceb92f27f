import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { sealed } from '../sealed.ts'
import { Problem } from './contract.ts'

/** What troubles the client: what is active first. */
export async function selectProblems(tx: Tx, clientId: string): Promise<Problem[]> {
  return z.array(Problem).parse(await problemsOf(tx, clientId).orderBy('status').orderBy('words').execute())
}

export async function selectProblem(tx: Tx, clientId: string, problemId: string): Promise<Problem | undefined> {
  const row = await problemsOf(tx, clientId).where('id', '=', problemId).executeTakeFirst()
  return row && Problem.parse(row)
}

const problemsOf = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('people.problem')
    .select([
      'client_id as clientId',
      'program_id as programId',
      'id as problemId',
      'version',
      'data_class as dataClass',
      sealed,
    ])
    .select(['words', 'code', 'code_system as codeSystem', 'status', 'onset', 'abated', 'source'])
    .where('client_id', '=', clientId)
