import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { sayStored } from '../../../words/catalogue.ts'
import { newId } from '../../../words/ids.ts'
import { type Counted, type Purpose, sealedIn } from './gate.rules.ts'

export type Disclosure = {
  clientId: string
  programId: string
  kind: 'print' | 'export'
  /** What it was, as a stored sentence: 'chart:face_sheet'. */
  document: string
  purpose: Purpose
  /** Told by the gate that its parts went through. */
  included: Counted
  leftOut: Counted
}

/** Writes down that something of a client left the house: what, why, and what was left out. Gives its key. */
export async function disclose(tx: Tx, disclosed: Disclosure): Promise<string> {
  const { clientId, programId, kind, document, purpose, included, leftOut } = disclosed
  const { house, staffId, reason } = contextOf(tx)
  const id = newId()
  const dataClass = sealedIn(included, leftOut) ?? 'general'
  await tx
    .insertInto('record.disclosure')
    .values({
      id,
      client_id: clientId,
      program_id: programId,
      data_class: dataClass,
      kind,
      document,
      purpose,
      by_staff: staffId,
      by_reason: staffId ? null : (reason ?? 'system'),
      at: house.clock.now(),
      included: JSON.stringify(included),
      left_out: JSON.stringify(leftOut),
    })
    .execute()
  await leaveEvent(tx, {
    kind: 'disclosure.made',
    clientId,
    programId,
    dataClass,
    subjectId: id,
    summary: kind === 'print' ? 'record:printed' : 'record:exported',
    words: { document: sayStored(document) },
    facts: { document, purpose },
  })
  return id
}

/** A row of a list, as far as the gate and the disclosure read it. Without a client it tells of nobody. */
export type ListedRow = { clientId: string | null; programId: string | null; dataClass: string }

/** A list names many clients at once: each of them has this among their disclosures. */
export async function discloseList(
  tx: Tx,
  { document, purpose, rows }: { document: string; purpose: Purpose; rows: readonly ListedRow[] },
): Promise<void> {
  const { house } = contextOf(tx)
  const told = [...oncePerClient(rows).values()].map((row) => ({ id: newId(), ...row }))
  await sql`
    insert into record.disclosure (id, client_id, program_id, data_class, kind, document, purpose, at, included)
    select told.id, told.client_id, coalesce(told.program_id, c.program_id), told.data_class, 'export', ${document}, ${purpose},
      ${house.clock.now()}::timestamptz, told.included
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
      as told (id uuid, client_id uuid, program_id uuid, data_class text, included jsonb)
    left join people.client c on c.org_id = app.org_id() and c.id = told.client_id`.execute(tx)
}

type Told = {
  client_id: string
  program_id: string | null
  data_class: string
  included: { rows: Record<string, number> }
}

/** One line for each client, program and class: so that a sealed part is told to those alone who may know of it. */
function oncePerClient(rows: readonly ListedRow[]): Map<string, Told> {
  const told = new Map<string, Told>()
  for (const { clientId, programId, dataClass } of rows) {
    if (clientId === null) continue
    const key = `${clientId} ${programId} ${dataClass}`
    const soFar = told.get(key)?.included.rows[dataClass] ?? 0
    const included = { rows: { [dataClass]: soFar + 1 } }
    told.set(key, { client_id: clientId, program_id: programId, data_class: dataClass, included })
  }
  return told
}
