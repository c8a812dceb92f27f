import { beforeEach, expect, test } from 'vitest'
import { amara, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { newId } from '../../../words/ids.ts'
import { aCase } from '../../monitor/monitor.example.ts'
import { aGoal, aNeed, aStep } from '../plan.example.ts'
import * as select from '../plan-file/plan-file.sql.ts'
import { selectVersions } from '../version/version.sql.ts'
import { pastContent, pastProgress } from './past-plan.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

const asRows = async (tx: Tx, caseId: string) => ({
  needs: await select.selectNeeds(tx, caseId),
  goals: await select.selectGoals(tx, caseId),
  milestones: await select.selectMilestones(tx, caseId),
  steps: await select.selectSteps(tx, caseId),
  grounds: await select.selectGrounds(tx, caseId),
})

const aGround = () => ({
  groundId: newId(),
  kind: 'strength',
  words: 'Sings in a choir',
  inTheirWords: true,
  goalId: null,
})

/** A plan as somebody writes and offers it at the door, and its rows. */
async function offered() {
  const { caseId } = await aCase(house)
  const write = (path: string, body: object) => house.api(amara).post(`/cases/${caseId}/plan${path}`, body)
  const need = aNeed()
  const goal = aGoal(need.needId)
  await write('/needs', need)
  await write('/goals', goal)
  await write('/steps', aStep(goal.goalId))
  await write('/grounds', aGround())
  await write('/versions', { versionId: newId(), reviewOn: '2027-02-20' })
  return asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => ({
    rows: await asRows(tx, caseId),
    version: (await selectVersions(tx, caseId))[0],
    names: await select.selectNames(tx, caseId),
  }))
}

test('what a past keeps of a version is what offering it keeps', async () => {
  const { rows, version, names } = await offered()
  const clientName = `${names?.preferred ?? names?.given} ${names?.family}`
  const day = { zone: riverside.zone, today: calendarDay('2026-11-23') }
  const named = { clientName, programName: names?.program_name ?? '', ...day }
  const past = pastContent(rows, named, calendarDay('2027-02-20'))
  expect(past).toEqual({ content: version?.content, sha256: version?.sha256 })
})

test('an update of long ago means what one of today would mean', async () => {
  const [row] = (await offered()).rows.goals
  if (!row) throw new Error('The goal was written')
  const told = { value: 90, direction: null, level: null, done: null }
  expect(pastProgress(row, told, null)).toEqual({ direction: 'better', achievement: 'improving' })
  expect(pastProgress(row, { ...told, value: 150 }, { value: 90, level: null })).toMatchObject({
    achievement: 'achieved',
  })
})
