import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import { endSight, grantSight } from '../../staff/index.ts'
import { keepChange, leaveObligationEvent, refreshOwners } from '../obligation/leave-change.ts'
import {
  insertObligation,
  type ObligationRow,
  selectCoveredBy,
  selectObligation,
  updateObligation,
} from '../obligation/obligation.sql.ts'
import type { Change, NewObligation } from '../obligation/obligation.ts'
import { dueDayOf } from '../obligation/standing.rules.ts'
import { storedAsked } from '../obligation/stored-asked.ts'
import { type Altering, alterationBy } from './alteration.ts'

type Owners = (string | null)[]

/** Writes what an event did to the obligations of a case, in its order: the row, its change, and an event of its own. */
export async function keepChanges(tx: Tx, changes: readonly Change[], dataClass: string): Promise<void> {
  const ids = new Map<string, string>()
  const owners: Owners = []
  for (const change of changes) {
    if (change.change === 'opened') {
      const row = await open(tx, change.eventId, change.obligation, dataClass)
      ids.set(change.obligation.key, row.id)
      owners.push(row.owner_id)
    } else owners.push(...(await alter(tx, ids.get(change.obligationId) ?? change.obligationId, change)))
  }
  refreshOwners(tx, owners)
}

async function open(tx: Tx, eventId: string, opened: NewObligation, dataClass: string): Promise<ObligationRow> {
  const row = await insertObligation(tx, rowOf(opened, eventId, dataClass, contextOf(tx).zone))
  await keepChange(tx, row, { act: 'opened', byRule: true, eventId, dueTo: row.due_at, ownerTo: row.owner_id })
  await leaveObligationEvent(tx, row, 'opened')
  return row
}

export const rowOf = (opened: NewObligation, eventId: string, dataClass: string, zone: string) => ({
  id: newId(),
  case_id: opened.caseId,
  client_id: opened.clientId,
  program_id: opened.programId,
  data_class: dataClass,
  subject_id: opened.subjectId,
  kind: opened.kind,
  rule_id: opened.ruleId,
  rule_version: opened.ruleVersion,
  title: opened.title,
  words: JSON.stringify(opened.words),
  source: opened.source,
  layer: opened.layer,
  weight: opened.weight,
  verb: opened.verb,
  function: opened.function,
  unit: opened.unit,
  owner_id: opened.ownerId,
  opened_by: eventId,
  opened_at: opened.openedAt,
  due_at: opened.dueAt,
  due_day: dueDayOf(opened, zone),
  warn_at: opened.warnAt,
  waiting: opened.waiting,
  ends_with_case: opened.endsWithCase,
  escalate_at: opened.escalateAt,
  escalate_to: opened.escalateTo,
})

async function alter(tx: Tx, id: string, change: Altering): Promise<Owners> {
  const before = await selectObligation(tx, id)
  if (!before) throw new Error(`The rules speak of an obligation that is not kept: ${id}`)
  const { act, update, because = null, told, silent } = alterationBy(before, change, contextOf(tx).zone)
  const after = await updateObligation(tx, id, update)
  await keepChange(tx, after, {
    act,
    because,
    byRule: true,
    eventId: change.eventId,
    dueFrom: before.due_at,
    dueTo: after.due_at,
    ownerFrom: before.owner_id,
    ownerTo: after.owner_id,
    ruleDueFrom: before.rule_due_at,
    limitFrom: before.limit_at,
    ...(act === 'moved' && { askedFrom: storedAsked(before) }),
  })
  if (!silent) await leaveObligationEvent(tx, after, act, told)
  await coverWhileOpen(tx, before, after)
  return [before.owner_id, after.owner_id]
}

/** Whoever took it over sees the client for as long as it is open, and again when it opens again. */
async function coverWhileOpen(tx: Tx, before: ObligationRow, after: ObligationRow): Promise<void> {
  const [wasOpen, isOpen] = [before.closed_at === null, after.closed_at === null]
  if (wasOpen && !isOpen) await endSight(tx, after.id, 'cover')
  if (wasOpen || !isOpen || !after.owner_id) return
  const covered = await selectCoveredBy(tx, after.id, after.owner_id)
  if (covered)
    await grantSight(tx, { staffId: after.owner_id, clientId: after.client_id, reason: 'cover', subjectId: after.id })
}
