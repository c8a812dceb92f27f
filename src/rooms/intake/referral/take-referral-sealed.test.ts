import { expect, test } from 'vitest'
import { homeAfterHospital, imani, noor, pru, tomas } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { aReferral, Taken } from './referral.example.ts'

const house = freshHouse()

test('who is first heard of in a Part 2 program is known in it alone, with their number', async () => {
  await house.asOwner((client) =>
    client.query(`update programs.program set data_class = 'part2' where id = $1`, [homeAfterHospital]),
  )
  const asked = aReferral({ given: 'Isolde', family: 'Fernsby', phone: '(406) 555-0142' })
  const taken = Taken.parse((await house.api(tomas).post('/referrals', asked)).json)
  const { rows } = await house.asOwner((client) =>
    client.query(
      `select data_class, 'person' as what from people.client where id = $1
       union all select data_class, 'number' from people.phone where client_id = $1 order by 2`,
      [taken.clientId],
    ),
  )
  expect(rows).toEqual([
    { data_class: 'part2', what: 'number' },
    { data_class: 'part2', what: 'person' },
  ])
  expect((await house.api(tomas).get(`/referrals/${taken.referralId}`)).text).toContain('Fernsby')
  expect((await house.api(imani).get('/clients/search?q=Fernsby')).text).toContain('Fernsby')
  for (const stranger of [noor, pru])
    expect((await house.api(stranger).get('/clients/search?q=Fernsby')).text).not.toContain('Isolde')
})
