import { expect } from 'vitest'
import { z } from 'zod'
import { begun, responseOf } from '../src/rooms/assess/assessment/assessment.example.ts'
import type { OneCase } from '../src/rooms/monitor/monitor.example.ts'
import { readMyWork, type WorkMeasure, WorkRow } from '../src/rooms/outcomes/my-work/contract.ts'
import { aGoal, aNeed } from '../src/rooms/plan/plan.example.ts'
import { newId } from '../src/words/ids.ts'
import { amara, homeAfterHospital, imani, type Member } from './cast.ts'
import type { TestHouse } from './house.ts'

export const november = 'from=2026-11-01&until=2026-11-30'
export const december = 'from=2026-12-01&until=2026-12-31'

/** What somebody is told of her own work. */
export function readingWork(house: TestHouse) {
  const Rows = z.object({ rows: z.array(WorkRow) })
  const work = async (who: Member, days = november) =>
    readMyWork.answer.parse((await house.api(who).get(`/my-work?${days}`)).json)
  const rowsOf = async (who: Member, measure: WorkMeasure, days = november) =>
    Rows.parse((await house.api(who).get(`/my-work/rows?measure=${measure}&${days}`)).json).rows
  /** Of one person only: tests of a file share a house. */
  const told = async (who: Member, measure: WorkMeasure, { clientId }: OneCase, days = november) =>
    (await rowsOf(who, measure, days)).filter((row) => row.clientId === clientId)
  return { work, rowsOf, told }
}

/** What is done about somebody, through the doors. */
export function working(house: TestHouse) {
  const done = async (who: Member, path: string, body: object) => {
    const { status } = await house.api(who).post(path, body)
    expect([path, status < 300]).toEqual([path, true])
  }
  const versionOf = async ({ caseId }: OneCase) =>
    z.object({ version: z.number() }).parse((await house.api(imani).get(`/cases/${caseId}/closing`)).json).version
  return { done, versionOf, ...talking(done) }
}

type Done = (who: Member, path: string, body: object) => Promise<void>

const talking = (done: Done) => ({
  async aGoalOf(one: OneCase, but: object = {}) {
    const need = aNeed()
    const goal = aGoal(need.needId, but)
    await done(amara, `/cases/${one.caseId}/plan/needs`, need)
    await done(amara, `/cases/${one.caseId}/plan/goals`, goal)
    const tell = (on: string, update: object, who = amara) =>
      done(who, `/cases/${one.caseId}/plan/progress`, { on, updates: [{ goalId: goal.goalId, ...update }] })
    return { ...goal, tell }
  },
  async assess(one: OneCase, doneOn: string, total: number, instrument = 'pcl-5') {
    const beginning = begun(instrument)
    await done(amara, `/cases/${one.caseId}/assessments`, beginning)
    const response = responseOf({ total: { valueInteger: total } })
    await done(amara, `/assessments/${beginning.assessmentId}/sign`, { response, doneOn, mode: 'interview' })
    return beginning.assessmentId
  },
  lives: (one: OneCase, where: string, statedOn: string) =>
    done(amara, `/clients/${one.clientId}/living-situations`, {
      livingSituationId: newId(),
      programId: homeAfterHospital,
      lives: where,
      informalSupport: 'some',
      statedOn,
    }),
})
