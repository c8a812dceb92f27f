import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import type { TypedPerson } from './contract.ts'
import type { Identity, Reason } from './near-match.rules.ts'

/** Keys of people over the whole agency who share a name, a day, a number or an identifier with the one typed. */
export async function selectNearIds(tx: Tx, typed: TypedPerson): Promise<string[]> {
  const numbers = typed.phones
    .map((number) => number.replaceAll(/\D/g, ''))
    .flatMap((digits) => [digits, `1${digits}`, digits.replace(/^1/, '')])
  const name = [typed.given, typed.family, typed.preferred ?? ''].join(' ')
  const { rows } = await sql<{ id: string }>`
    select id from people.near_ids(${name}, ${typed.birthDate ?? ''}, ${[...numbers, ...typed.emails]}::text[],
      ${typed.identifiers.map(({ value }) => value)}::text[]) as id`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function selectVisible(tx: Tx, ids: readonly string[]): Promise<{ id: string }[]> {
  if (ids.length === 0) return []
  return tx.selectFrom('people.client').select('id').where('id', 'in', ids).execute()
}

export type Known = {
  id: string
  program_id: string
  data_class: string
  record_number: string
  birth_date: string | null
  sealed_at: Date | null
  given: string
  family: string
  preferred: string | null
  sex: string
  other_names: { given: string; family: string }[]
  phones: { kind: string; value: string }[]
  addresses: string[]
  identifiers: { system: string; value: string }[]
}

/** What is known of these people, whoever asks: read as the system, and said only as far as the asker may know. */
export async function selectKnown(tx: Tx, ids: readonly string[]): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select c.id, c.program_id, c.data_class, c.record_number, c.birth_date, c.sealed_at, c.given, c.family, c.preferred, c.sex,
      (select coalesce(jsonb_agg(jsonb_build_object('given', o.given, 'family', o.family)), '[]')
        from people.other_name o where o.org_id = c.org_id and o.client_id = c.id) as other_names,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', p.kind, 'value', p.value)), '[]')
        from people.phone p where p.org_id = c.org_id and p.client_id = c.id) as phones,
      (select coalesce(jsonb_agg(a.line || ' ' || a.postal_code), '[]')
        from people.address a where a.org_id = c.org_id and a.client_id = c.id and a.line <> '') as addresses,
      (select coalesce(jsonb_agg(jsonb_build_object('system', i.system, 'value', i.value)), '[]')
        from people.identifier i where i.org_id = c.org_id and i.client_id = c.id) as identifiers
    from people.client c where c.org_id = app.org_id() and c.id = any(${ids}::uuid[])`.execute(tx)
  return rows
}

export const identityOf = (known: Known): Identity => ({
  given: known.given,
  family: known.family,
  preferred: known.preferred,
  otherNames: known.other_names,
  birthDate: known.birth_date,
  sex: known.sex,
  phones: known.phones.filter(({ kind }) => kind === 'phone').map(({ value }) => value),
  emails: known.phones.filter(({ kind }) => kind === 'email').map(({ value }) => value),
  addresses: known.addresses,
  identifiers: known.identifiers,
})

type Question = {
  known: Pick<Known, 'id' | 'program_id' | 'data_class'>
  /** Whom the asker went on to write down; null while they only typed. */
  newcomerId: string | null
  typed: TypedPerson
  reasons: Reason[]
  askedBy: string | null
}

/**
 * Keeps the question for the supervisors of the person's program. One stands open for an asker and a person, with the
 * newest words; the very words that were decided upon open none again. Gives its key when it is a new one.
 */
export async function keepQuestion(tx: Tx, { known, newcomerId, askedBy, ...said }: Question): Promise<string | null> {
  const id = newId()
  const [typed, reasons] = [JSON.stringify(said.typed), JSON.stringify(said.reasons)]
  const { rows } = await sql<{ id: string }>`
    insert into people.possible_duplicate (id, program_id, data_class, client_id, other_id, typed, reasons, asked_by)
    select ${id}, ${known.program_id}, ${known.data_class}, ${newcomerId}, ${known.id}, ${typed}::jsonb,
      ${reasons}::jsonb, ${askedBy}
    where not exists (
      select from people.possible_duplicate d where d.org_id = app.org_id() and d.other_id = ${known.id}
        and d.asked_by = ${askedBy} and d.typed = ${typed}::jsonb and d.decided_at is not null)
    on conflict (org_id, other_id, asked_by) where decided_at is null and asked_by is not null
    do update set typed = excluded.typed, reasons = excluded.reasons, asked_at = app.now()
    returning id`.execute(tx)
  return rows[0]?.id === id ? id : null
}

/** Open questions of programs that I supervise, with the person as they are known. */
export const selectQuestions = (tx: Tx) =>
  tx
    .selectFrom('people.possible_duplicate as d')
    .innerJoin('people.client as c', 'c.id', 'd.other_id')
    .leftJoin('staff.member as m', 'm.id', 'd.asked_by')
    .select([
      'd.id',
      'd.program_id',
      'd.data_class',
      'd.other_id',
      'd.typed',
      'd.reasons',
      'd.asked_at',
      'd.decision',
      'm.name as asked_by',
    ])
    .select(['c.record_number', 'c.given', 'c.family', 'c.birth_date'])
    .orderBy('d.asked_at')
