import type { HouseEvent } from '../../../platform/events.ts'
import type { LayeredPack } from '../../programs/shared.ts'
import type { ObligationRow } from '../obligation/obligation.sql.ts'
import type { Change, NewObligation } from '../obligation/obligation.ts'
import type { CaseFacts, RuleEvent } from '../rule/rule-event.ts'
import { type Altering, alterationBy } from './alteration.ts'
import { changesByEvent, isHeard } from './changes-by-event.ts'
import { alteredRow, type By, changeOf, newRow, type PastChange, type PastGround, toldOf } from './past-rows.ts'

/** A case at a moment of a past that is being written: how rules see it, what was told of it, what is due from it. */
export type PastCase = {
  /** How it stands after the event. */
  facts: CaseFacts
  pack: LayeredPack
  dataClass: string
  /** The events that name this case, oldest first. */
  told: readonly HouseEvent[]
  due: readonly ObligationRow[]
}

/** What is due after it, and what the listener would have written of it. */
export type Followed = { due: readonly ObligationRow[]; changes: readonly PastChange[]; events: readonly HouseEvent[] }

/**
 * The same as the listener `onAnyEvent`, in memory: for seeds and benches, which write years of a case at once and give
 * them to the database set by set. What undoes another event cannot be told so.
 */
export function followPast(past: PastCase, event: HouseEvent, ground: PastGround): Followed {
  const { due, dataClass } = past
  const keys = new Map<string, string>()
  return changesBy(past, event, ground).reduce<Followed>(
    (soFar, change) =>
      change.change === 'opened'
        ? opened(soFar, change.obligation, keys, { event, dataClass, ground })
        : altered(soFar, change, keys, { event, dataClass, ground }),
    { due, changes: [], events: [] },
  )
}

function changesBy({ facts, pack, told, due }: PastCase, event: HouseEvent, { zone }: PastGround): readonly Change[] {
  if (!isHeard(event, pack, zone)) return []
  const rows = due.filter(({ closed_at }) => closed_at === null || closed_at.getTime() > lately(event))
  return changesByEvent(event, { facts, pack, zone, rows, since: toldSince(told, event) })
}

/** As long as the listener looks back. */
const lately = ({ recordedAt }: HouseEvent): number => Date.parse(recordedAt) - 120 * 86_400_000

/** Only what tells of the past asks what happened since. */
function toldSince(told: readonly HouseEvent[], { happenedAt, recordedAt }: HouseEvent): RuleEvent[] {
  if (happenedAt >= recordedAt) return []
  return told
    .filter((one) => !one.kind.startsWith('obligation.') && one.happenedAt >= happenedAt)
    .toSorted((one, other) => Date.parse(one.happenedAt) - Date.parse(other.happenedAt))
}

function opened(soFar: Followed, made: NewObligation, keys: Map<string, string>, by: By): Followed {
  const after = newRow(made, by)
  keys.set(made.key, after.id)
  return {
    due: [...soFar.due, after],
    changes: [...soFar.changes, changeOf({ before: null, after, act: 'opened', because: null }, by)],
    events: [...soFar.events, toldOf(after, 'opened', {}, by)],
  }
}

function altered(soFar: Followed, change: Altering, keys: Map<string, string>, by: By): Followed {
  const id = keys.get(change.obligationId) ?? change.obligationId
  const before = soFar.due.find((row) => row.id === id)
  if (!before) throw new Error(`The rules speak of an obligation that is not kept: ${id}`)
  const alteration = alterationBy(before, change, by.ground.zone)
  const { act, because = null, told = {}, silent } = alteration
  const after = alteredRow(before, alteration)
  return {
    due: soFar.due.map((row) => (row.id === id ? after : row)),
    changes: [...soFar.changes, changeOf({ before, after, act, because }, by)],
    events: silent ? soFar.events : [...soFar.events, toldOf(after, act, told, by)],
  }
}
