import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { caseFacts, packOfCase } from '../../cases/index.ts'
import type { LayeredPack } from '../../programs/shared.ts'
import * as library from '../library/library.schema.ts'
import { PlanLibrary } from './contract.ts'
import { everyOf, functionOf } from './offered.rules.ts'

export const readLibrary = (by: Caller, caseId: string): Promise<PlanLibrary> =>
  asStaff(by, async (tx) => presentLibrary(await packOfPlan(tx, caseId)))

/** The pack in the version under which the case stands. */
export async function packOfPlan(tx: Tx, caseId: string): Promise<LayeredPack> {
  const { programId, packVersion } = await caseFacts(tx, caseId)
  return packOfCase(tx, { program_id: programId, pack_version: packVersion })
}

const presentLibrary = (pack: LayeredPack): PlanLibrary =>
  PlanLibrary.parse({
    pack: pack.title,
    domains: library.libraryOf(pack).map(({ id, title, about, needs, goals, interventions }) => ({
      domainId: id,
      title,
      about,
      needs: needs.map((need) => ({ libraryId: need.id, title: need.title })),
      goals: goals.map(goalOf),
      steps: interventions.map(stepOf),
    })),
  })

const goalOf = (goal: library.LibraryGoal) => ({
  libraryId: goal.id,
  title: goal.title,
  measureKind: goal.kind,
  measure: goal.measure,
  unit: goal.unit ?? null,
  better: goal.better === 'neither' ? null : goal.better,
  baselineHint: goal.baseline_hint ?? null,
  targetHint: goal.target_hint ?? null,
  days: goal.days,
})

const stepOf = (step: library.LibraryIntervention) => ({
  libraryId: step.id,
  title: step.title,
  function: functionOf[step.function],
  ownerKind: step.owner,
  every: step.every ? everyOf(step.every) : null,
  dueDays: step.due_days ?? null,
})
