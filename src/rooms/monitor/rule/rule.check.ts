import {
  type EventPattern,
  type LayeredPack,
  mistakeInFact,
  mistakesInPattern,
  type PackMistake,
  programSection,
} from '../../programs/shared.ts'
import type { Due } from './due.schema.ts'
import { ruleSay } from './rule.en.ts'

type Checked = {
  id: string
  kind: string
  due: { value: Due }[]
  opens: (EventPattern & { from?: string | undefined })[]
  satisfied_by: EventPattern[]
  attempts?: EventPattern | undefined
  moves?: EventPattern[] | undefined
  ends_on?: EventPattern[] | undefined
}

/** What would silently never fire: events and facts that no room leaves, kinds that no rule opens, tiers that do not exist. */
export function mistakesInRules({ rules }: { rules: Checked[] }, pack: LayeredPack): PackMistake[] {
  return [...rules.flatMap(mistakesInRule), ...mistakesInKinds(rules, pack)]
}

const mistakesInRule = (rule: Checked): PackMistake[] => [
  ...(['opens', 'satisfied_by', 'moves', 'ends_on'] as const).flatMap((field) =>
    (rule[field] ?? []).flatMap((pattern, index) =>
      mistakesInPattern(pattern, { ...placeOf(rule), field: [field, index] }),
    ),
  ),
  ...(rule.attempts ? mistakesInPattern(rule.attempts, { ...placeOf(rule), field: ['attempts'] }) : []),
  ...mistakesInFacts(rule),
  ...mistakesInTiers(rule),
]

const placeOf = ({ id }: Checked) => ({ list: 'rules', id })

/** Facts that the clock reads by name must be facts of every event that opens it. */
function mistakesInFacts(rule: Checked): PackMistake[] {
  const read = rule.due.flatMap(({ value }) => [
    ...(value.on === undefined ? [] : [{ fact: value.on, field: 'on' }]),
    ...(value.by === undefined || value.by === 'tier' ? [] : [{ fact: value.by, field: 'by' }]),
  ])
  return rule.opens.flatMap(({ event, from }, index) => [
    ...(from === undefined ? [] : mistakeInFact(event, from, { ...placeOf(rule), field: ['opens', index, 'from'] })),
    ...read.flatMap(({ fact, field }) => mistakeInFact(event, fact, { ...placeOf(rule), field: ['due', field] })),
  ])
}

const mistakesInTiers = (rule: Checked): PackMistake[] =>
  rule.due.flatMap(({ value }) => {
    if (value.by !== 'tier') return []
    const unknown = Object.keys(value.of ?? {}).filter((tier) => !/^[1-5]$/.test(tier))
    return unknown.map((tier) => ({
      ...placeOf(rule),
      field: ['due', 'of', tier],
      message: ruleSay('pack_tier_unknown', { tier }),
    }))
  })

/** The programs' criteria name kinds that only this room knows; the mistake is told beside the rules. */
function mistakesInKinds(rules: readonly Checked[], pack: LayeredPack): PackMistake[] {
  const kinds = new Set(rules.map(({ kind }) => kind))
  const asked = programSection.of(pack).exit_criteria.flatMap(({ no_open: noOpen }) => noOpen ?? [])
  return asked
    .filter((kind) => !kinds.has(kind))
    .map((kind) => ({ list: 'rules', id: '', message: ruleSay('pack_kind_unopened', { kind }) }))
}
