import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import { sayStored } from '../../../words/catalogue.ts'
import { Refusal } from '../../../words/refusal.ts'
import { refusalOfFile } from '../file-in/refusal-of-file.ts'
import type { FilePreview, ImportReport } from '../import-run/contract.ts'
import { asImport, type FileIn, type Importer, type ReadFile, readFileIn, writeFile } from './import-fhir.ts'

type Tried = { file: string; outcome: ImportReport | Refusal }

/** Carries what was tried out of a transaction that keeps nothing. */
class Undone extends Error {
  readonly tried: Tried[]

  constructor(tried: Tried[]) {
    super('A preview keeps nothing')
    this.tried = tried
  }
}

/** What these files would do, one after the other: all of it is done, and then undone. */
export async function tryFiles(by: Importer, files: readonly FileIn[]): Promise<Tried[]> {
  const reads: (ReadFile | Tried)[] = []
  for (const file of files) reads.push(await readFileIn(by, file).catch((error: unknown) => refused(error, file)))
  try {
    return await asImport(by, async (tx) => {
      const tried: Tried[] = []
      for (const read of reads) tried.push('record' in read ? await tryFile(tx, by, read) : read)
      throw new Undone(tried)
    })
  } catch (error) {
    if (error instanceof Undone) return error.tried
    throw error
  }
}

/** A refused file undoes itself alone: the next is looked at as if it had never come. */
async function tryFile(tx: Tx, by: Importer, read: ReadFile): Promise<Tried> {
  await sql`savepoint one_file`.execute(tx)
  try {
    const { report } = await writeFile(tx, by, read, { keeps: false })
    await sql`release savepoint one_file`.execute(tx)
    return { file: read.file.name, outcome: report }
  } catch (error) {
    const why = refused(refusalOfFile(error, read.file.name), read.file)
    await sql`rollback to savepoint one_file`.execute(tx)
    return why
  }
}

function refused(error: unknown, { name }: FileIn): Tried {
  if (error instanceof Refusal) return { file: name, outcome: error }
  throw error
}

export const presentPreview = ({ file, outcome }: Tried): FilePreview =>
  outcome instanceof Refusal
    ? { file, report: null, problem: { code: outcome.code, message: sayStored(outcome.code, outcome.values) } }
    : { file, report: outcome, problem: null }
