import type { Insertable } from 'kysely'
import type { HouseEvent } from '../../../platform/events.ts'
import type { DB } from '../../../platform/tables.gen.ts'
import type { Instant } from '../../../words/time-zone.ts'
import { endings, lateUnits } from '../obligation/contract.ts'
import { type ChangeAct, functionOf, type Told } from '../obligation/leave-change.ts'
import type { ObligationRow } from '../obligation/obligation.sql.ts'
import type { NewObligation } from '../obligation/obligation.ts'
import { storedAsked } from '../obligation/stored-asked.ts'
import { storedTitle } from '../obligation/stored-title.ts'
import { type Alteration, attemptsOf } from './alteration.ts'
import { rowOf } from './keep-changes.ts'

/** Whose past it is, and how its rows get keys that sort by their moment. */
export type PastGround = { agencyId: string; zone: string; keyAt: (at: Instant) => string }

export type PastChange = Insertable<DB['monitor.obligation_change']>

/** What caused a change: the event that is followed, or the moment at which somebody made it by hand. */
export type Cause = { event: Pick<HouseEvent, 'id' | 'recordedAt' | 'byStaff'>; ground: PastGround }

/** The event that is followed, in the class of its case. */
export type By = Cause & { dataClass: string }

const unaltered = {
  attempts: [],
  rule_due_at: null,
  limit_at: null,
  warned_at: null,
  escalated_at: null,
  closed_at: null,
  closed_how: null,
  closed_by: null,
  late_by: null,
  version: 1,
}

export const newRow = (made: NewObligation, { event, dataClass, ground }: By): ObligationRow => ({
  ...rowOf(made, event.id, dataClass, ground.zone),
  ...unaltered,
  org_id: ground.agencyId,
  id: ground.keyAt(event.recordedAt),
  words: made.words,
  opened_at: new Date(made.openedAt),
  due_at: new Date(made.dueAt),
  warn_at: dateOf(made.warnAt),
  escalate_at: dateOf(made.escalateAt),
})

/** The row as its update leaves it: the columns that a rule's change may write. */
export function alteredRow(before: ObligationRow, { update }: Alteration): ObligationRow {
  const { attempts, words, closed_how: how } = update
  return {
    ...before,
    attempts: typeof attempts === 'string' ? attemptsOf({ attempts: JSON.parse(attempts) }) : before.attempts,
    words: typeof words === 'string' ? JSON.parse(words) : before.words,
    rule_due_at: dateOf(said(update.rule_due_at, before.rule_due_at)),
    limit_at: dateOf(said(update.limit_at, before.limit_at)),
    closed_how: how === undefined ? before.closed_how : (endings.find((one) => one === how) ?? null),
    closed_by: said(update.closed_by, before.closed_by),
    closed_at: dateOf(said(update.closed_at, before.closed_at)),
    late_by: said(update.late_by, before.late_by),
    owner_id: said(update.owner_id, before.owner_id),
    due_at: new Date(said(update.due_at, before.due_at)),
    due_day: said(update.due_day, before.due_day),
    unit: lateUnits.find((one) => one === update.unit) ?? before.unit,
    layer: said(update.layer, before.layer),
    warn_at: dateOf(said(update.warn_at, before.warn_at)),
    warned_at: dateOf(said(update.warned_at, before.warned_at)),
    escalate_at: dateOf(said(update.escalate_at, before.escalate_at)),
    escalated_at: dateOf(said(update.escalated_at, before.escalated_at)),
    version: before.version + 1,
  }
}

const said = <Now, Before>(now: Now | undefined, before: Before): Now | Before => (now === undefined ? before : now)

const dateOf = (at: Date | string | null): Date | null => (at === null ? null : new Date(at))

/** What the timeline tells of a change: an event of its own, caused by the one that was followed. */
export const toldOf = (
  row: ObligationRow,
  act: ChangeAct,
  { key, words }: Told,
  { event, ground }: Cause,
): HouseEvent => ({
  id: ground.keyAt(event.recordedAt),
  kind: `obligation.${act}`,
  caseId: row.case_id,
  clientId: row.client_id,
  programId: row.program_id,
  dataClass: row.data_class,
  function: functionOf(row.function),
  subjectId: row.id,
  summary: `monitor:${key ?? `event_${act}`}`,
  words: { title: storedTitle(row), ...words },
  facts: { rule: row.rule_id, kind: row.kind },
  happenedAt: event.recordedAt,
  recordedAt: event.recordedAt,
  byStaff: event.byStaff,
  undoes: null,
  causedBy: event.id,
})

type Changed = { before: ObligationRow | null; after: ObligationRow; act: ChangeAct; because: string | null }

export const changeOf = ({ before, after, act, because }: Changed, { event, ground }: Cause): PastChange => ({
  id: ground.keyAt(event.recordedAt),
  obligation_id: after.id,
  client_id: after.client_id,
  program_id: after.program_id,
  data_class: after.data_class,
  act,
  by_staff: null,
  event_id: event.id,
  because,
  due_from: before?.due_at ?? null,
  due_to: after.due_at,
  owner_from: before?.owner_id ?? null,
  owner_to: after.owner_id,
  rule_due_from: before?.rule_due_at ?? null,
  limit_from: before?.limit_at ?? null,
  asked_from: before && act === 'moved' ? storedAsked(before) : null,
  at: event.recordedAt,
})
