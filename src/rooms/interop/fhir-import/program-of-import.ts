import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { createProgram, packInForce, packOfProgram } from '../../programs/index.ts'
import { programSection } from '../../programs/shared.ts'
import { refuse } from '../refusals.ts'
import type { ImportProgram } from './run.ts'

/** Into which program a file comes: the one that is named, else the only one. */
export type AskedProgram = {
  id?: string | undefined
  name?: string | undefined
  /** An agency without any program gets its first: only for whoever sits at the machine. */
  opensFirst?: boolean
}

const firstPack = 'post-discharge'

export async function programOfImport(tx: Tx, asked: AskedProgram): Promise<string> {
  const open = await selectOpenPrograms(tx)
  const named = asked.id ?? asked.name
  if (named !== undefined)
    return (open.find(({ id, name }) => id === asked.id || name === asked.name) ?? noSuch(named, open)).id
  const [only, another] = open
  if (another) throw refuse('import_which_program', 'programId', { names: namesOf(open) })
  if (only) return only.id
  if (!asked.opensFirst) throw refuse('import_no_program')
  return openFirst(tx)
}

type OpenProgram = { id: string; name: string }

const selectOpenPrograms = (tx: Tx): Promise<OpenProgram[]> =>
  tx.selectFrom('programs.program').select(['id', 'name']).where('closed_on', 'is', null).orderBy('name').execute()

const namesOf = (programs: OpenProgram[]): string => programs.map(({ name }) => name).join(', ')

function noSuch(name: string, open: OpenProgram[]): never {
  throw refuse('import_no_such_program', 'programId', { name, names: namesOf(open) })
}

async function openFirst(tx: Tx): Promise<string> {
  const { house, zone } = contextOf(tx)
  const { title } = await packInForce(tx, firstPack)
  const id = newId()
  const openedOn = dayOf(house.clock.now(), zone)
  await createProgram(tx, { id, name: title, shortName: title.slice(0, 40), pack: firstPack, places: null, openedOn })
  return id
}

/** Programs with the window of their packs, each read once. */
export function programsIn(tx: Tx): (id: string) => Promise<ImportProgram> {
  const known = new Map<string, Promise<ImportProgram>>()
  return (id) => {
    const program = known.get(id) ?? readProgram(tx, id)
    known.set(id, program)
    return program
  }
}

async function readProgram(tx: Tx, id: string): Promise<ImportProgram> {
  const row = await tx
    .selectFrom('programs.program')
    .select(['id', 'name', 'data_class'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const { windows } = programSection.of(await packOfProgram(tx, id))
  const windowDays = windows.find((window) => window.id === 'discharge')?.days ?? null
  return { id: row.id, name: row.name, dataClass: row.data_class, windowDays }
}
