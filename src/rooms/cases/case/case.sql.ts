import { type Insertable, sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'

const held = [
  'id',
  'client_id',
  'program_id',
  'data_class',
  'stage',
  'stage_since',
  'urgency',
  'pack_version',
  'opened_at',
  'closed_at',
  'primary_id',
  'backup_id',
  'acuity_tier',
  'acuity_on',
  'last_contact_at',
  'version',
] as const

/** A case as its acts hold it. */
export type HeldCase = NonNullable<Awaited<ReturnType<typeof selectCase>>>

export const selectCase = (tx: Tx, caseId: string) =>
  tx.selectFrom('cases.case').select(held).where('id', '=', caseId).executeTakeFirst()

/** The same, and nobody else changes it until this transaction ends. */
export const selectCaseToChange = (tx: Tx, caseId: string) =>
  tx.selectFrom('cases.case').select(held).where('id', '=', caseId).forUpdate().executeTakeFirst()

export const insertCase = (tx: Tx, row: Insertable<DB['cases.case']>) =>
  tx.insertInto('cases.case').values(row).execute()

/** The case of a person in a program that has not ended; the database allows one. */
export const selectOpenCase = (tx: Tx, clientId: string, programId: string) =>
  tx
    .selectFrom('cases.case')
    .select(held)
    .where('client_id', '=', clientId)
    .where('program_id', '=', programId)
    .where('stage', 'not in', ['closed', 'follow_up', 'archived', 'cancelled', 'entered_in_error'])
    .executeTakeFirst()

const shown = (tx: Tx) =>
  tx
    .selectFrom('cases.case as c')
    .innerJoin('people.client as p', (join) =>
      join.onRef('p.org_id', '=', 'c.org_id').onRef('p.id', '=', 'c.client_id'),
    )
    .innerJoin('programs.program as g', (join) =>
      join.onRef('g.org_id', '=', 'c.org_id').onRef('g.id', '=', 'c.program_id'),
    )
    .leftJoin('staff.member as m', (join) => join.onRef('m.org_id', '=', 'c.org_id').onRef('m.id', '=', 'c.primary_id'))
    .leftJoin('staff.member as b', (join) => join.onRef('b.org_id', '=', 'c.org_id').onRef('b.id', '=', 'c.backup_id'))
    .selectAll('c')
    .select(['p.given', 'p.family', 'p.preferred', 'g.name as program_name', 'g.short_name as program_short_name'])
    .select(['m.name as primary_name', 'b.name as backup_name'])

export type ShownCase = NonNullable<Awaited<ReturnType<typeof selectShownCase>>>

export const selectShownCase = (tx: Tx, caseId: string) => shown(tx).where('c.id', '=', caseId).executeTakeFirst()

/** The cases of these people that the asker may see, the open ones first, then the latest. */
export const selectCasesOfClients = (tx: Tx, clientIds: readonly string[]) =>
  shown(tx)
    .where('c.client_id', '=', sql<string>`any(${[...clientIds]}::uuid[])`)
    .orderBy(sql`c.closed_at is not null`)
    .orderBy('c.opened_at', 'desc')
    .execute()

/** Who last moved the case or gave it to somebody. */
export const selectLastChange = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('platform.event as e')
    .leftJoin('staff.member as m', (join) => join.onRef('m.org_id', '=', 'e.org_id').onRef('m.id', '=', 'e.by_staff'))
    .select(['e.recorded_at', 'm.name as by_name'])
    .where('e.case_id', '=', caseId)
    .where('e.kind', 'like', 'case.%')
    .orderBy('e.id', 'desc')
    .limit(1)
    .executeTakeFirst()

export const updateLastContact = (tx: Tx, caseId: string, at: string) =>
  tx
    .updateTable('cases.case')
    .set({ last_contact_at: sql`greatest(last_contact_at, ${at}::timestamptz)` })
    .where('id', '=', caseId)
    .execute()

/** As it stands after a contact was taken back. */
export const setLastContact = (tx: Tx, caseId: string, at: Date | null) =>
  tx.updateTable('cases.case').set({ last_contact_at: at }).where('id', '=', caseId).execute()

export const updateAcuity = (tx: Tx, caseId: string, tier: number, on: string) =>
  tx.updateTable('cases.case').set({ acuity_tier: tier, acuity_on: on }).where('id', '=', caseId).execute()
