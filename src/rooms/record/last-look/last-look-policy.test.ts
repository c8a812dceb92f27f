import { beforeEach, describe, expect, test } from 'vitest'
import { amara, delroy, imani, type Member, pru, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

const house = freshHouse()

const as = <T>(who: Member, work: (tx: Tx) => Promise<T>) => asStaff(house.by(who), work)
const deniedFor = async (who: Member, work: (tx: Tx) => Promise<unknown>): Promise<boolean> =>
  as(who, work).then(
    () => false,
    (error: unknown) => Object(error).code === '42501',
  )

describe('when somebody last looked', () => {
  const looked = (who: Member) => (tx: Tx) =>
    tx.insertInto('record.last_look').values({ client_id: delroy, staff_id: who.id }).execute()
  const looks = (tx: Tx) => tx.selectFrom('record.last_look').select('staff_id').execute()
  beforeEach(() =>
    asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
      tx.deleteFrom('record.last_look').execute(),
    ),
  )

  test('is theirs alone: not even a supervisor reads it', async () => {
    await as(amara, looked(amara))
    expect(await as(amara, looks)).toHaveLength(1)
    expect(await as(imani, looks)).toHaveLength(0)
    expect(await as(pru, looks)).toHaveLength(0)
  })

  test('is not written for another', async () => {
    expect(await deniedFor(amara, looked(imani))).toBe(true)
  })
})
