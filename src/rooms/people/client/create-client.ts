import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { grantSight } from '../../staff/index.ts'
import { joinToQuestions } from '../duplicate/join-to-questions.ts'
import { addRow } from '../save-row.ts'

export type NewClient = {
  id: string
  /** The program that brings the person in. */
  programId: string
  dataClass?: string
  given: string
  family: string
  preferred?: string | null
  pronouns?: string | null
  /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; null when nobody knows. */
  birthDate: string | null
  sex?: 'female' | 'male' | 'other' | 'unknown'
  language?: string | null
  interpreterNeeded?: boolean
  deceased?: boolean
  diedAt?: string | null
  nameUnknown?: boolean
}

/**
 * Writes a new person down. Near matches were shown before this, at whichever door they came in.
 * Until a case is opened, the intake of the program that brings them in sees them, whoever writes: a person, or an import.
 */
export async function createClient(tx: Tx, client: NewClient): Promise<void> {
  const { staffId } = contextOf(tx)
  await addRow(tx, 'people.client', { ...columnsOf(client), created_by: staffId })
  const { id: clientId, programId } = client
  await grantSight(tx, { programId, clientId, reason: 'intake', subjectId: clientId })
  if (staffId) await joinToQuestions(tx, client)
  await leaveEvent(tx, {
    kind: 'client.created',
    clientId: client.id,
    programId: client.programId,
    dataClass: client.dataClass ?? 'general',
    subjectId: client.id,
    summary: 'people:client_created',
  })
}

const columnsOf = (client: NewClient) => ({
  id: client.id,
  program_id: client.programId,
  data_class: client.dataClass ?? 'general',
  given: client.given,
  family: client.family,
  preferred: client.preferred ?? null,
  pronouns: client.pronouns ?? null,
  birth_date: client.birthDate,
  sex: client.sex ?? 'unknown',
  language: client.language ?? null,
  interpreter_needed: client.interpreterNeeded ?? false,
  deceased: client.deceased ?? false,
  died_at: client.diedAt ?? null,
  name_unknown: client.nameUnknown ?? false,
})
