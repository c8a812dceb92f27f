import { expect, test } from 'vitest'
import { amara, bea, delroysCase, pru } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'

const house = freshHouse()
const confirm = (who: typeof amara, what: string) =>
  house.api(who).post(`/cases/${delroysCase}/confirmations`, { what, how: 'Driving licence' })

test('who works on the case confirms who he is and how he is reached, and the case knows', async () => {
  for (const what of ['identity', 'contact_details']) expect((await confirm(amara, what)).status).toBe(200)
  const told = await house.asOwner((client) =>
    client.query(
      "select kind, words from platform.event where case_id = $1 and kind like '%.confirmed' order by recorded_at, id",
      [delroysCase],
    ),
  )
  expect(told.rows).toEqual([
    { kind: 'identity.confirmed', words: { how: 'Driving licence' } },
    { kind: 'contact_details.confirmed', words: { how: 'Driving licence' } },
  ])
})

test('nobody confirms what they do not see', async () => {
  for (const who of [bea, pru]) expect((await confirm(who, 'identity')).status).toBe(404)
})
