import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { HouseEvent } from '../../../platform/events.ts'
import { AskedByRule } from '../obligation/contract.ts'
import type { ObligationRow } from '../obligation/obligation.sql.ts'
import type { Closing, Move, Obligation } from '../obligation/obligation.ts'
import { storedAsked } from '../obligation/stored-asked.ts'
import type { RuleEvent } from '../rule/rule-event.ts'
import { attemptsOf } from './alteration.ts'

/** A clock that was answered longer ago than this is not looked at again when another one would open. */
const lately = sql`app.now() - interval '120 days'`

/** What is open in a case, what was closed lately, and what the undone event touched, held until the transaction ends. */
export async function selectForRules(
  tx: Tx,
  caseId: string,
  { undoes }: Pick<HouseEvent, 'undoes'>,
): Promise<ObligationRow[]> {
  const touched: RawBuilder<unknown> = undoes
    ? sql`or o.closed_by = ${undoes} or exists (
        select from monitor.obligation_change c
          where c.org_id = o.org_id and c.obligation_id = o.id and c.event_id = ${undoes})`
    : sql``
  const { rows } = await sql<ObligationRow>`
    select o.* from monitor.obligation o
      where o.org_id = ${contextOf(tx).agencyId} and o.case_id = ${caseId}
        and (o.closed_at is null or o.closed_at > ${lately} ${touched})
      order by o.opened_at, o.id
      for update`.execute(tx)
  return rows
}

type MoveRow = {
  obligation_id: string
  event_id: string
  due_from: Date
  due_to: Date
  owner_from: string | null
  owner_to: string | null
  rule_due_from: Date | null
  limit_from: Date | null
  asked_from: unknown
}

/** Only an undone event asks where something moved from. By hand or by rule: the last move is the one that stands. */
export async function selectMoves(tx: Tx, ids: readonly string[]): Promise<Map<string, Move[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<MoveRow>`
    select c.obligation_id, c.event_id, c.due_from, c.due_to, c.owner_from, c.owner_to, c.rule_due_from, c.limit_from,
      c.asked_from
      from monitor.obligation_change c
      where c.org_id = ${contextOf(tx).agencyId} and c.obligation_id = any(${[...ids]}::uuid[])
        and c.act in ('moved', 'rescheduled', 'handed_over')
      order by c.at, c.id`.execute(tx)
  const moves = new Map<string, Move[]>()
  for (const row of rows) moves.set(row.obligation_id, [...(moves.get(row.obligation_id) ?? []), moveOf(row)])
  return moves
}

const moveOf = (row: MoveRow): Move => ({
  eventId: row.event_id,
  dueFrom: row.due_from.toISOString(),
  dueTo: row.due_to.toISOString(),
  ownerFrom: row.owner_from,
  ownerTo: row.owner_to,
  ruleDueFrom: row.rule_due_from?.toISOString() ?? null,
  limitFrom: row.limit_from?.toISOString() ?? null,
  askedFrom: row.asked_from === null ? null : AskedByRule.parse(row.asked_from),
})

export const obligationOf = (row: ObligationRow, moves: readonly Move[] = []): Obligation => ({
  id: row.id,
  ruleId: row.rule_id,
  ruleVersion: row.rule_version,
  kind: row.kind,
  subjectId: row.subject_id,
  openedBy: row.opened_by,
  openedAt: row.opened_at.toISOString(),
  dueAt: row.due_at.toISOString(),
  ruleDueAt: row.rule_due_at?.toISOString() ?? null,
  limitAt: row.limit_at?.toISOString() ?? null,
  warnAt: row.warn_at?.toISOString() ?? null,
  escalateAt: row.escalate_at?.toISOString() ?? null,
  asked: storedAsked(row),
  ownerId: row.owner_id,
  endsWithCase: row.ends_with_case,
  attempts: attemptsOf(row),
  moves,
  closed: closingOf(row),
})

function closingOf({
  closed_how: how,
  closed_by: by,
  closed_at: at,
  late_by: count,
  unit,
}: ObligationRow): Closing | null {
  if (!how || !at) return null
  return { how, by, at: at.toISOString(), late: count === null ? null : { unit, count } }
}

const Facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

/**
 * What happened in a case since the moment that an event tells of, or since the one that it undoes, oldest first and
 * without what was taken back: what opens or reopens may stand answered by it. Empty for what happens now.
 */
export async function eventsSince(tx: Tx, caseId: string, event: HouseEvent): Promise<RuleEvent[]> {
  const moment = momentTold(event)
  if (moment === null) return []
  const rows = await tx
    .selectFrom('platform.event as e')
    .select(['e.id', 'e.kind', 'e.facts', 'e.happened_at', 'e.recorded_at', 'e.subject_id', 'e.by_staff', 'e.undoes'])
    .where('e.org_id', '=', contextOf(tx).agencyId)
    .where('e.case_id', '=', caseId)
    .where('e.kind', 'not like', 'obligation.%')
    .where('e.happened_at', '>=', moment)
    .where(sql<boolean>`not exists (
      select from platform.event u where u.org_id = e.org_id and u.case_id = e.case_id and u.undoes = e.id)`)
    .orderBy('e.happened_at')
    .orderBy('e.recorded_at')
    .orderBy('e.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    facts: Facts.parse(row.facts),
    happenedAt: row.happened_at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    subjectId: row.subject_id,
    byStaff: row.by_staff,
    undoes: row.undoes,
  }))
}

/** The moment from which the past has to be looked at again; null where nothing of it is told. */
function momentTold({ undoes, happenedAt, recordedAt }: HouseEvent): RawBuilder<Date> | null {
  if (undoes) return sql<Date>`(select happened_at from platform.event where id = ${undoes})`
  return happenedAt < recordedAt ? sql<Date>`${happenedAt}::timestamptz` : null
}
