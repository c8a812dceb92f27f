import { expect, test } from 'vitest'
import { amara, delroysCase } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { aGoal, aNeed } from '../plan.example.ts'

const house = freshHouse()
const write = (path: string, body: object) => house.api(amara).post(`/cases/${delroysCase}/plan${path}`, body)

const domainsTold = async (kind: string) => {
  const { rows } = await house.asOwner((client) =>
    client.query<{ domain: string }>(
      `select facts->>'domain' as domain from platform.event where kind = $1 order by recorded_at, id`,
      [kind],
    ),
  )
  return rows.map(({ domain }) => domain)
}

test('rules hear of a part of life by its id in the pack, and of words of one’s own as they are', async () => {
  const [medicines, own] = [aNeed({ domain: 'Medicines' }), aNeed({ domain: 'Her garden' })]
  const goal = aGoal(medicines.needId)
  await write('/needs', medicines)
  await write('/needs', own)
  await write('/goals', goal)
  await write('/progress', { on: '2026-11-23', updates: [{ goalId: goal.goalId, value: 150 }] })
  await write(`/needs/${medicines.needId}/decisions`, { status: 'met', because: null, decidedBy: 'together' })
  expect(await domainsTold('need.identified')).toEqual(['medicines', 'Her garden'])
  for (const kind of ['goal.set', 'goal.achieved', 'need.decided'])
    expect([kind, await domainsTold(kind)]).toEqual([kind, ['medicines']])
})
