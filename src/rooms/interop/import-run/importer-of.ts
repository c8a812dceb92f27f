import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { Importer } from '../fhir-import/import-fhir.ts'
import { refuse } from '../refusals.ts'

/** On whose behalf a file comes through the doors, and into which program: one in which they take people in. */
export async function importerOf(by: Caller, asked: string | undefined): Promise<Importer> {
  const { agencyId, staffId, programId } = await asStaff(by, async (tx, me) => ({
    agencyId: me.agencyId,
    staffId: me.id,
    programId: await programFor(tx, me, asked),
  }))
  return { house: by.house, agencyId, staffId, program: { id: programId } }
}

/** The import itself runs as the house: so what the person may do is asked before. */
async function programFor(tx: Tx, me: Staff, asked: string | undefined): Promise<string> {
  if (!mayImport(me)) throw refuse('not_your_role')
  const mine = await programsToImportInto(tx, me)
  if (asked !== undefined && !mine.some(({ id }) => id === asked)) throw refuse('not_your_role', 'programId')
  const [only, another] = asked === undefined ? mine : mine.filter(({ id }) => id === asked)
  if (!only) throw refuse('import_no_program')
  if (another) throw refuse('import_which_program', 'programId', { names: mine.map(({ name }) => name).join(', ') })
  return only.id
}

/** Open programs into which this person may bring files. */
export async function programsToImportInto(tx: Tx, me: Staff): Promise<{ id: string; name: string }[]> {
  const open = await tx
    .selectFrom('programs.program')
    .select(['id', 'name'])
    .where('closed_on', 'is', null)
    .orderBy('name')
    .execute()
  return open.filter(({ id }) => mayImport(me, id))
}

const mayImport = ({ roles }: Staff, programId?: string): boolean =>
  roles.some(
    (held) => held.role === 'administrator' || (held.role === 'intake' && (!programId || held.programId === programId)),
  )
