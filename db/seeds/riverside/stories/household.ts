import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../../src/platform/db/transaction.ts'
import { newId } from '../../../../src/words/ids.ts'
import type { Life } from '../life/life.ts'

const since = 160
const roles = ['head', 'spouse_or_partner', 'other_relative'] as const

/** Three of Amara's people, all imaginary, turn out to live at one address: a household, with a need of all three. */
export async function livesTogether(tx: Tx, lives: readonly Life[]): Promise<void> {
  const others = await withOthers(tx, lives)
  const [first] = others
  if (!first || others.length < roles.length) return
  const day = first.ground.days.day(since)
  const of = { program_id: first.programId, data_class: 'general' }
  const [household_id, need_id] = [newId(), newId()]
  await tx.insertInto('people.household').values({ id: household_id, program_id: first.programId }).execute()
  const members = others.map(({ clientId }, at) => ({
    ...of,
    id: newId(),
    client_id: clientId,
    household_id,
    role: roles[at] ?? 'unrelated',
    from_day: day,
  }))
  await tx.insertInto('people.household_member').values(members).execute()
  const need = { id: need_id, household_id, program_id: first.programId }
  const words = 'A home without stairs'
  await tx
    .insertInto('people.household_need')
    .values({ ...need, words, since_day: day })
    .execute()
  const carried = members.map(({ client_id }) => ({ ...of, id: newId(), client_id, need_id, from_day: day }))
  await tx.insertInto('people.household_need_member').values(carried).execute()
}

/** Whom Amara carries today, and who live with others. */
async function withOthers(tx: Tx, lives: readonly Life[]): Promise<Life[]> {
  const hers = lives.filter(({ primary, stage, program }) => primary && stage === 'active' && program === 'home')
  const amara = hers[0]?.ground.staff('amara').id
  const { rows } = await sql<{ client_id: string }>`
    select distinct on (l.client_id) l.client_id from people.living_situation l
    where l.org_id = ${contextOf(tx).agencyId} and l.lives = 'with_others'`.execute(tx)
  const ids = new Set(rows.map(({ client_id }) => client_id))
  return hers.filter(({ primary, clientId }) => primary?.id === amara && ids.has(clientId)).slice(0, roles.length)
}
