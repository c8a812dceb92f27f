import { beforeEach, expect, test } from 'vitest'
import { amara, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { newId } from '../../../words/ids.ts'
import { displayName } from '../../../words/person-name.ts'
import { aCase } from '../../monitor/monitor.example.ts'
import { aGoal, aNeed, aStep } from '../plan.example.ts'
import { selectPlan } from '../plan-file/plan-file.sql.ts'
import { pastContent, pastProgress } from './past-plan.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

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
  const by = { house: house.house, agencyId: riverside.id, reason: 'test' }
  const rows = await asSystem(by, (tx) => selectPlan(tx, { caseId, today: '2026-11-23' }))
  if (!rows) throw new Error('The plan was written')
  return rows
}

test('what a past keeps of a version is what offering it keeps', async () => {
  const rows = await offered()
  const [version] = rows.versions
  const day = { zone: riverside.zone, today: calendarDay('2026-11-23') }
  const named = { clientName: displayName(rows), programName: rows.program_name, ...day }
  const past = pastContent(rows, named, calendarDay('2027-02-20'))
  expect(past).toEqual({ content: version?.content, sha256: version?.sha256 })
})

test('an update of long ago means what one of today would mean', async () => {
  const [row] = (await offered()).goals
  if (!row) throw new Error('The goal was written')
  const told = { value: 90, direction: null, level: null, done: null }
  expect(pastProgress(row, told, null)).toEqual({ direction: 'better', achievement: 'improving' })
  expect(pastProgress(row, { ...told, value: 150 }, { value: 90, level: null })).toMatchObject({
    achievement: 'achieved',
  })
})
