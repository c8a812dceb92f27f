import { expect, test } from 'vitest'
import { amara, delroy, homeAfterHospital, imani } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { newId } from '../../../words/ids.ts'

const house = freshHouse()
const programId = homeAfterHospital
const home = { line: '12 Harbor Street', city: 'Riverside' }

test.each([
  ['number', 'phones', 'phoneId', { value: '555-0181' }, { note: 'After six' }, { note: 'Before nine' }],
  ['address', 'addresses', 'addressId', home, { postalCode: '10001' }, { postalCode: '10002' }],
])(
  'of two people who change one %s, the second is refused with both versions',
  async (_, list, key, facts, hers, his) => {
    const path = `/clients/${delroy}/${list}`
    const id = newId()
    await house.api(amara).post(path, { [key]: id, programId, ...facts })
    const change = (by: typeof amara, but: object) =>
      house.api(by).put(`${path}/${id}`, { version: 1, ...facts, ...but })
    const first = await change(imani, hers)
    expect([first.status, first.json]).toMatchObject([200, { ...hers, version: 2 }])
    const second = await change(amara, his)
    expect([second.status, second.json]).toMatchObject([
      409,
      { code: 'people:stale_edit', values: { yours: his, theirs: hers, version: 2 } },
    ])
  },
)
