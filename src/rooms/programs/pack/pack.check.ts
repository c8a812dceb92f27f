import { mistakesInPattern } from './event-mistakes.ts'
import type { EventPattern } from './event-pattern.ts'
import { say } from './pack.en.ts'
import type { PackMistake } from './pack-section.ts'

type Criterion = {
  id: string
  stage: string
  to?: string[] | undefined
  has?: EventPattern[] | undefined
  no_open?: string[] | undefined
}
type Program = {
  stages: { id: string }[]
  exit_criteria: Criterion[]
  closure_reasons: { id: string }[]
  decline_reasons: { id: string; closes_as: string }[]
}

/** What no single entry shows: stages that the pack does not use, events that nobody leaves, closings that it does not know. */
export function mistakesInProgram({ stages, exit_criteria: criteria, ...reasons }: Program): PackMistake[] {
  const used = new Set(stages.map(({ id }) => id))
  return [
    ...criteria.flatMap((criterion) => [...mistakesInCriterion(criterion), ...mistakesInStages(criterion, used)]),
    ...mistakesInDeclining(reasons),
  ]
}

function mistakesInDeclining({
  closure_reasons: known,
  decline_reasons: declining,
}: Omit<Program, 'stages' | 'exit_criteria'>) {
  const ids = new Set(known.map(({ id }) => id))
  return declining
    .filter(({ closes_as: reason }) => !ids.has(reason))
    .map(({ id, closes_as: reason }) => ({
      list: 'decline_reasons',
      id,
      field: ['closes_as'],
      message: say('pack_closure_unknown', { reason }),
    }))
}

function mistakesInCriterion({ id, has, no_open: noOpen }: Criterion): PackMistake[] {
  const at = { list: 'exit_criteria', id }
  if (has === undefined && noOpen === undefined) return [{ ...at, message: say('pack_criterion_needs') }]
  return (has ?? []).flatMap((pattern, index) => mistakesInPattern(pattern, { ...at, field: ['has', index] }))
}

function mistakesInStages({ id, stage, to = [] }: Criterion, used: Set<string>): PackMistake[] {
  const at = { list: 'exit_criteria', id }
  const message = (unused: string) => say('pack_stage_unused', { stage: unused })
  const wrong: PackMistake[] = used.has(stage) ? [] : [{ ...at, field: ['stage'], message: message(stage) }]
  to.forEach((next, index) => {
    if (!used.has(next)) wrong.push({ ...at, field: ['to', index], message: message(next) })
  })
  return wrong
}
