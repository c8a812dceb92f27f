import fs from 'node:fs'
import type pg from 'pg'
import { expect, test } from 'vitest'
import { policyFiles } from '../../src/platform/db/migrate.ts'
import { freshHouse } from '../house.ts'

const house = freshHouse()

const rooms = ['programs', 'staff', 'people', 'cases', 'record', 'intake', 'assess', 'plan', 'monitor', 'interop']
const guarded = `n.nspname = any(array['platform', ${rooms.map((room) => `'${room}'`).join(', ')}])`
const callers = ['throughline_staff', 'throughline_client', 'throughline_link', 'throughline_system']

async function namesOf(sql: string): Promise<string[]> {
  const { rows } = await house.asOwner((client) => client.query<{ name: string }>(sql))
  return rows.map(({ name }) => name)
}

test('row security is enabled and forced on every table of every room and of the platform', async () => {
  const bare = await namesOf(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${guarded} and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`)
  expect(bare).toEqual([])
})

test('every table of an agency begins its key and its indexes with the agency', async () => {
  const others = await namesOf(`
    select i.indexrelid::regclass::text as name from pg_index i
    join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute first on first.attrelid = i.indrelid and first.attnum = i.indkey[0]
    join pg_class x on x.oid = i.indexrelid join pg_am am on am.oid = x.relam
    where ${guarded} and c.relname <> 'agency' and am.amname = 'btree'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id')
      and first.attname <> 'org_id'`)
  expect(
    others.filter(
      (name) =>
        !['staff.member_user_id_key', 'monitor.obligation_to_escalate', 'platform.link_by_token'].includes(name),
    ),
  ).toEqual([])
})

test('a table that knows a client also knows the program and the class of its rows', async () => {
  const unclassed = await namesOf(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${guarded} and c.relkind = 'r'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'client_id')
      and (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('program_id', 'data_class')) < 2`)
  const ownRowsOnly = ['staff.sight', 'record.last_look', 'interop.source_link']
  expect(unclassed.filter((name) => !ownRowsOnly.includes(name))).toEqual([])
})

test('whoever may only read writes nothing about a client, except that they printed it', async () => {
  const open = await namesOf(`
    select p.schemaname || '.' || p.tablename as name from pg_policies p
    where p.policyname = 'own_class' and not exists (
      select from pg_policies r where r.schemaname = p.schemaname and r.tablename = p.tablename
        and r.policyname = 'readers_insert_nothing' and r.permissive = 'RESTRICTIVE')`)
  expect(open.toSorted()).toEqual(['platform.event', 'record.disclosure'])
})

test('every view asks as its caller', async () => {
  const asOwner = await namesOf(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${guarded} and c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false)`)
  expect(asOwner).toEqual([])
})

test('no role of the house is a superuser, passes row security, logs in or owns a table of client data', async () => {
  const strong = await namesOf(`
    select rolname as name from pg_roles
    where rolname = any(array['${[...callers, 'sight', 'scribe'].join("', '")}'])
      and (rolsuper or rolbypassrls or rolcanlogin or rolcreaterole)`)
  const owned = await namesOf(`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${guarded} and c.relowner::regrole::text = any(array['${callers.join("', '")}'])`)
  expect([...strong, ...owned]).toEqual([])
})

test('nobody may change or remove what is signed, audited, or told as an event', async () => {
  const appendOnly = [
    'record.contact_note',
    'record.signing',
    'record.addendum',
    'record.disclosure',
    'record.conference_entry',
    'platform.event',
    'platform.audit',
    'platform.history',
    'cases.transition',
    'cases.pack_move',
    'assess.acuity',
    'plan.need_decision',
    'plan.goal_progress',
    'plan.serves',
    'plan.plan_signature',
    'plan.version_act',
    'monitor.obligation_change',
    'programs.pack_version',
  ]
  const open = await namesOf(`
    select t || ' by ' || r || ' ' || p as name
    from unnest(array['${appendOnly.join("', '")}']) t,
      unnest(array['${callers.join("', '")}']) r, unnest(array['update', 'delete', 'truncate']) p
    where has_table_privilege(r, t, p)`)
  expect(open).toEqual([])
})

test('the staff role reaches sign-in, jobs and the ledger of migrations through no table', async () => {
  const open = await namesOf(`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('auth', 'pgboss', 'migrate') and c.relkind = 'r'
      and (has_table_privilege('throughline_staff', c.oid, 'select') or has_table_privilege('throughline_system', c.oid, 'select'))`)
  expect(open).toEqual([])
})

test('every definer function belongs to a role that nobody logs in as, and pins its search path', async () => {
  const loose = await namesOf(`
    select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where (${guarded} or n.nspname in ('app', 'auth')) and p.prosecdef
      and (p.proowner::regrole::text not in ('sight', 'scribe', 'throughline_auth')
        or not exists (select from unnest(p.proconfig) c where c like 'search_path=%'))`)
  expect(loose).toEqual([])
})

test('running every policy file again changes nothing', async () => {
  await house.asOwner(async (client) => {
    const before = await policiesOf(client)
    for (const file of policyFiles) await client.query(fs.readFileSync(file, 'utf8'))
    expect(await policiesOf(client)).toEqual(before)
  })
})

async function policiesOf(client: pg.ClientBase): Promise<unknown[]> {
  const { rows } = await client.query(
    `select schemaname, tablename, policyname, permissive, roles::text, cmd, qual, with_check from pg_policies order by 1, 2, 3`,
  )
  return rows
}
