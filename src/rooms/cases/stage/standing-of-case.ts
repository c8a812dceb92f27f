import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { programSection, type StageName, stageNames } from '../../programs/shared.ts'
import type { HeldCase } from '../case/case.sql.ts'
import { type CaseEvent, type CaseSoFar, type CriterionMet, criteriaOf, missingOf } from './exit-criteria.rules.ts'
import { openKindsOf } from './open-kinds.ts'
import { packOfCase } from './pack-of-case.ts'
import { movesFrom } from './stage.rules.ts'
import { selectEventsOfCase, selectTransitions, selectUndone } from './stage.sql.ts'

const Facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
export const Stage = z.enum(stageNames)

/** Where a case stands: what it may do next, and what each move waits for. */
export type Standing = {
  stage: StageName
  used: { id: StageName; title: string }[]
  cameFrom: StageName | null
  passages: { from_stage: string | null; to_stage: string; effective_on: string }[]
  criteria: CriterionMet[]
  moves: { to: StageName; missing: CriterionMet[] }[]
  missingFor: (to: StageName) => CriterionMet[]
}

export async function standingOf(tx: Tx, held: HeldCase): Promise<Standing> {
  const { stages, exit_criteria: written } = programSection.of(await packOfCase(tx, held))
  const stage = Stage.parse(held.stage)
  const ours = written.filter((one) => one.stage === stage)
  const soFar: CaseSoFar = {
    stage,
    stageSince: held.stage_since.toISOString(),
    events: await eventsOf(
      tx,
      held.id,
      ours.flatMap(({ has = [] }) => has.map(({ event }) => event)),
    ),
    openKinds: ours.some(({ no_open: kinds }) => kinds) ? await openKindsOf(tx, held.id) : [],
  }
  const passages = await selectTransitions(tx, held.id)
  const cameFrom = Stage.safeParse(passages.findLast(({ to_stage: to }) => to === stage)?.from_stage).data ?? null
  const missingFor = (to: StageName) => missingOf(criteriaOf(soFar, ours, to))
  const moves = movesFrom(
    stage,
    stages.map(({ id }) => id),
    cameFrom,
  ).map((to) => ({ to, missing: missingFor(to) }))
  return { stage, used: stages, cameFrom, passages, criteria: criteriaOf(soFar, ours), moves, missingFor }
}

async function eventsOf(tx: Tx, caseId: string, kinds: readonly string[]): Promise<CaseEvent[]> {
  if (kinds.length === 0) return []
  const undone = new Map((await selectUndone(tx, caseId)).map(({ undoes, id }) => [undoes, id]))
  const events = await selectEventsOfCase(tx, caseId, kinds)
  return events.map(({ id, kind, facts, happened_at: at }) => ({
    id,
    kind,
    at: at.toISOString(),
    facts: Facts.parse(facts),
    undoneBy: undone.get(id) ?? null,
  }))
}
