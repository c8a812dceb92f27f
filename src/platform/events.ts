import { newId } from '../words/ids.ts'
import { asSystemWithin, contextOf, type Tx } from './db/transaction.ts'

export type Facts = Record<string, string | number | boolean | null>

/** What an act leaves behind: the timeline, obligations, notices and audit are made of these and of nothing else. */
export type Left = {
  kind: string
  caseId?: string | null
  clientId: string | null
  programId: string | null
  dataClass?: string
  function?: 'assess' | 'plan' | 'link' | 'monitor' | 'advocate' | 'direct' | null
  subjectId: string
  /** A catalogue key, 'record:contact_reached', and what it names. */
  summary: string
  words?: Record<string, unknown>
  facts?: Facts
  /** When it took place; now when left out. */
  happenedAt?: Date | string
  /** The event that this one takes back. */
  undoes?: string | null
}

export type HouseEvent = Required<Omit<Left, 'happenedAt' | 'undoes'>> & {
  id: string
  happenedAt: string
  recordedAt: string
  byStaff: string | null
  undoes: string | null
  causedBy: string | null
}

type Listener = { room: string; hear(tx: Tx, event: HouseEvent): Promise<void> }
export type Listeners = { of(kind: string): readonly Listener[]; listen(kind: string, listener: Listener): void }

/** '*' hears every event. Rooms register at assembly, in the order of the corridor. */
export function noListeners(): Listeners {
  const byKind = new Map<string, Listener[]>()
  return {
    of: (kind) => [...(byKind.get(kind) ?? []), ...(byKind.get('*') ?? [])],
    listen(kind, listener) {
      byKind.set(kind, [...(byKind.get(kind) ?? []), listener])
    },
  }
}

const deepest = 5

/** Leaves the event in the act's own transaction, and lets the other rooms hear it there, as the system. */
export async function leaveEvent(tx: Tx, left: Left): Promise<HouseEvent> {
  const context = contextOf(tx)
  const event = eventOf(tx, left)
  await insertEvent(tx, event)
  const listeners = context.house.listeners.of(event.kind)
  if (listeners.length === 0) return event
  if (context.depth >= deepest) throw new Error(`Events cause one another more than ${deepest} deep: ${event.kind}`)
  const before = { causedBy: context.causedBy, depth: context.depth }
  await asSystemWithin(tx, event.kind, async () => {
    Object.assign(context, { causedBy: event.id, depth: before.depth + 1 })
    for (const listener of listeners) await listener.hear(tx, event)
  })
  Object.assign(context, before)
  return event
}

function eventOf(tx: Tx, left: Left): HouseEvent {
  const { house, staffId, causedBy } = contextOf(tx)
  const recordedAt = house.clock.now().toISOString()
  return {
    id: newId(),
    kind: left.kind,
    caseId: left.caseId ?? null,
    clientId: left.clientId,
    programId: left.programId,
    dataClass: left.dataClass ?? 'general',
    function: left.function ?? null,
    subjectId: left.subjectId,
    summary: left.summary,
    words: left.words ?? {},
    facts: left.facts ?? {},
    happenedAt: left.happenedAt ? new Date(left.happenedAt).toISOString() : recordedAt,
    recordedAt,
    byStaff: staffId,
    undoes: left.undoes ?? null,
    causedBy,
  }
}

async function insertEvent(tx: Tx, event: HouseEvent): Promise<void> {
  const { reason } = contextOf(tx)
  await tx
    .insertInto('platform.event')
    .values({
      id: event.id,
      kind: event.kind,
      case_id: event.caseId,
      client_id: event.clientId,
      program_id: event.programId,
      data_class: event.dataClass,
      function: event.function,
      subject_id: event.subjectId,
      summary: event.summary,
      words: JSON.stringify(event.words),
      facts: JSON.stringify(event.facts),
      happened_at: event.happenedAt,
      recorded_at: event.recordedAt,
      by_staff: event.byStaff,
      by_reason: event.byStaff ? null : reason,
      caused_by: event.causedBy,
      undoes: event.undoes,
    })
    .execute()
}
