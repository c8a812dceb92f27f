import { beforeEach, expect, test } from 'vitest'
import { threeTogether } from '../../../../test/a-household.ts'
import { amara, bea, imani, type Member, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { assignCase } from '../../cases/index.ts'
import { aCase } from '../../monitor/monitor.example.ts'
import { aGoal, aNeed } from '../../plan/plan.example.ts'
import { PlanFile } from '../../plan/plan-file/contract.ts'
import { ChartHeader } from './contract.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

const headerOf = async (clientId: string, who: Member = amara) =>
  ChartHeader.parse((await house.api(who).get(`/clients/${clientId}/header`)).json)

test('the header says by when the signed plan is reviewed, and when that has passed', async () => {
  const { caseId, clientId } = await aCase(house)
  const write = async (path: string, body: object) =>
    PlanFile.parse((await house.api(amara).post(`/cases/${caseId}/plan${path}`, body)).json)
  const review = async () => (await headerOf(clientId)).planReview
  const need = aNeed()
  await write('/needs', need)
  await write('/goals', aGoal(need.needId))
  const offered = (await write('/versions', { versionId: newId(), reviewOn: '2027-02-20' })).versions[0]
  expect(await review()).toBeNull()
  const at = `/versions/${offered?.versionId}`
  for (const party of ['client', 'worker']) {
    const body = { signatureId: newId(), sha256: offered?.sha256, party, name: 'Rosa', act: { how: 'typed' } }
    await write(`${at}/signatures`, body)
  }
  expect(await review()).toEqual({ on: '2027-02-20', expired: false })
  house.itIs('2027-02-21T16:00:00.000Z')
  expect(await review()).toEqual({ on: '2027-02-20', expired: true })
  await write(`${at}/reviews`, { reviewOn: '2027-05-01', words: null })
  house.itIs('2027-02-22T16:00:00.000Z')
  await write(`${at}/reviews`, { reviewOn: '2027-04-01', words: null })
  expect(await review()).toEqual({ on: '2027-04-01', expired: false })
})

test('the header counts the household, whom the reader does not see too, and nobody who left it', async () => {
  const { wren, householdId, rows } = await threeTogether(house)
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    assignCase(tx, { caseId: wren.caseId, staffId: bea.id, role: 'primary', reason: null }),
  )
  expect((await headerOf(wren.clientId, bea)).household).toEqual({ householdId, people: 3 })
  const leaving = { version: 1, untilDay: '2026-11-20', reason: 'Moved to his brother' }
  await house.api(amara).post(`/households/${householdId}/members/${rows.partner}/leave`, leaving)
  for (const who of [bea, imani])
    expect((await headerOf(wren.clientId, who)).household, who.name).toEqual({ householdId, people: 2 })
})
