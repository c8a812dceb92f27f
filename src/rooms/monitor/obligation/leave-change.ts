import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { type HouseEvent, leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { newId } from '../../../words/ids.ts'
import { insertChange, type ObligationRow } from './obligation.sql.ts'
import type { Asked } from './obligation.ts'
import { storedTitle } from './stored-title.ts'

export type ChangeAct =
  | 'opened'
  | 'satisfied'
  | 'attempted'
  | 'moved'
  | 'ended'
  | 'reopened'
  | 'waived'
  | 'rescheduled'
  | 'handed_over'
  | 'escalated'

export type Change = {
  act: ChangeAct
  because?: string | null
  dueFrom?: Date | string
  dueTo?: Date | string
  ownerFrom?: string | null
  ownerTo?: string | null
  ruleDueFrom?: Date | null
  limitFrom?: Date | null
  /** What the rule asked for before, where a rule moved it. */
  askedFrom?: Asked
  /** The event that did it; a change by hand leaves its own. */
  eventId?: string
  /** A rule did it, not the person whose act set it off. */
  byRule?: true
}

type Changed = Pick<
  ObligationRow,
  'id' | 'case_id' | 'client_id' | 'program_id' | 'kind' | 'rule_id' | 'title' | 'words' | 'function' | 'data_class'
>

/** The row of a change: who, when, from which date to which, and why. Nothing of it is ever updated. */
export function keepChange(tx: Tx, row: Changed, change: Change): Promise<unknown> {
  const { staffId, house } = contextOf(tx)
  return insertChange(tx, {
    id: newId(),
    obligation_id: row.id,
    client_id: row.client_id,
    program_id: row.program_id,
    data_class: row.data_class,
    act: change.act,
    by_staff: change.byRule ? null : staffId,
    event_id: change.eventId ?? null,
    because: change.because ?? null,
    due_from: change.dueFrom ?? null,
    due_to: change.dueTo ?? null,
    owner_from: change.ownerFrom ?? null,
    owner_to: change.ownerTo ?? null,
    rule_due_from: change.ruleDueFrom ?? null,
    limit_from: change.limitFrom ?? null,
    asked_from: change.askedFrom ? JSON.stringify(change.askedFrom) : null,
    at: house.clock.now(),
  })
}

export type Told = {
  /** Another sentence than the act's own: 'event_by_attempts'. */ key?: string
  words?: Record<string, unknown>
}

/** What the timeline tells of it. */
export function leaveObligationEvent(
  tx: Tx,
  row: Changed,
  act: ChangeAct,
  { key, words }: Told = {},
): Promise<HouseEvent> {
  return leaveEvent(tx, {
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
  })
}

/** A change by hand: its event, then its row that names the event, then everybody's screen. */
export async function leaveChange(tx: Tx, row: Changed, change: Change): Promise<HouseEvent> {
  const event = await leaveObligationEvent(tx, row, change.act, { words: { because: change.because ?? null } })
  await keepChange(tx, row, { ...change, eventId: event.id })
  refreshOwners(tx, [change.ownerFrom, change.ownerTo])
  return event
}

/** Their screens are stale. Nobody's obligation (null) stands in the program's queue, at which several people look. */
export function refreshOwners(tx: Tx, owners: readonly (string | null | undefined)[]): void {
  const told = new Set(owners.flatMap((owner) => (owner === undefined ? [] : [owner])))
  if (told.size === 0) return
  const known = [...told].flatMap((owner) => owner ?? [])
  refreshLive(tx, ['today', 'team', 'chart', 'timeline'], known.length === told.size ? known : null)
}

const functions = ['assess', 'plan', 'link', 'monitor', 'advocate', 'direct'] as const

export const functionOf = (text: string | null) => functions.find((one) => one === text) ?? null
