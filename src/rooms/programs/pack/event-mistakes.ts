import { eventKinds, factsOf } from './event-kinds.ts'
import type { EventPattern } from './event-pattern.ts'
import { say } from './pack.en.ts'
import type { PackMistake } from './pack-section.ts'

type Place = { list: string; id: string; field: readonly (string | number)[] }

/** Events and facts that no room leaves: such a pattern would never match, and nobody would be told. */
export function mistakesInPattern({ event, where = {} }: EventPattern, place: Place): PackMistake[] {
  const facts = factsOf(event)
  if (facts === undefined) return [{ ...place, field: [...place.field, 'event'], message: unknownEvent(event) }]
  return Object.keys(where)
    .filter((fact) => !facts.includes(fact))
    .map((fact) => ({ ...place, field: [...place.field, 'where', fact], message: unknownFact(event, fact) }))
}

/** The same for a fact that a rule reads by name: the day on which a task is due. */
export function mistakeInFact(event: string, fact: string, place: Place): PackMistake[] {
  const facts = factsOf(event)
  return facts === undefined || facts.includes(fact) ? [] : [{ ...place, message: unknownFact(event, fact) }]
}

const unknownEvent = (event: string): string => say('pack_event_unknown', { event, known: eventKinds().join(', ') })

const unknownFact = (event: string, fact: string): string =>
  say('pack_fact_unknown', { event, fact, known: factsOf(event)?.join(', ') || say('pack_none') })
