import type { Selectable } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'
import { type Saved, saveRow } from '../save-row.ts'
import type { NewClient } from './create-client.ts'

/** What a source says of a person who is known already. Left out or null means that it does not say. */
export type SaidOfClient = Partial<Omit<NewClient, 'id' | 'programId' | 'dataClass'>> & { id: string }

/** Adds what a source knows to who the person is; empties nothing that is known. */
export async function updateClient(tx: Tx, said: SaidOfClient): Promise<Saved> {
  const known = await tx.selectFrom('people.client').selectAll().where('id', '=', said.id).executeTakeFirstOrThrow()
  return saveRow(tx, 'people.client', {
    id: said.id,
    program_id: known.program_id,
    ...whoOf(said, known),
    ...lifeOf(said, known),
  })
}

type Known = Selectable<DB['people.client']>

const whoOf = (said: SaidOfClient, known: Known) => ({
  given: said.given || known.given,
  family: said.family || known.family,
  preferred: said.preferred ?? known.preferred,
  pronouns: said.pronouns ?? known.pronouns,
  language: said.language ?? known.language,
  interpreter_needed: said.interpreterNeeded ?? known.interpreter_needed,
  name_unknown: known.name_unknown && !(said.given || said.family),
})

const lifeOf = (said: SaidOfClient, known: Known) => ({
  birth_date: fuller(said.birthDate ?? null, known.birth_date),
  sex: said.sex && said.sex !== 'unknown' ? said.sex : known.sex,
  deceased: said.deceased || known.deceased,
  died_at: fuller(said.diedAt ?? null, known.died_at),
})

/** '1968' does not take the place of '1968-03-14'; another day does. */
const fuller = (said: string | null, known: string | null): string | null =>
  said === null || known?.startsWith(said) ? known : said
