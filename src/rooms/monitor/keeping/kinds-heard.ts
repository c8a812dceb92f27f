import type { HouseEvent } from '../../../platform/events.ts'
import { daysBetween } from '../../../words/calendar-day.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { type LayeredPack, programSection } from '../../programs/shared.ts'
import { rulesSection } from '../rule/rule.schema.ts'

const known = new WeakMap<LayeredPack, ReadonlySet<string>>()

/** Events of these kinds can change what is due under a pack; for all others nothing need be read. */
export function kindsHeard(pack: LayeredPack): ReadonlySet<string> {
  const before = known.get(pack)
  if (before) return before
  const { rules } = rulesSection.of(pack)
  const patterns = rules.flatMap(({ opens, satisfied_by, attempts, moves, ends_on }) => [
    ...opens,
    ...satisfied_by,
    ...(attempts ? [attempts] : []),
    ...(moves ?? []),
    ...(ends_on ?? []),
  ])
  const heard = new Set([...patterns.map(({ event }) => event), ...always])
  known.set(pack, heard)
  return heard
}

const always = ['case.assigned', 'case.stage_changed', 'case.closed', 'task.set']

type Told = Pick<HouseEvent, 'kind' | 'happenedAt' | 'recordedAt'>

/** A stay that ended longer ago than the pack's window is history, however late we hear of it: it starts no clock. */
export function isHistory({ kind, happenedAt, recordedAt }: Told, pack: LayeredPack, zone: string): boolean {
  if (kind !== 'stay.finished') return false
  const days = programSection.of(pack).windows.find(({ id }) => id === 'discharge')?.days
  return days !== undefined && daysBetween(dayOf(happenedAt, zone), dayOf(recordedAt, zone)) > days
}
