import { describe, expect, test } from 'vitest'
import { amara, delroy, homeAfterHospital, imani, type Member, pru, sam } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'

const house = freshHouse()

const as = <T>(who: Member, work: (tx: Tx) => Promise<T>) => asStaff(house.by(who), work)
const deniedFor = async (who: Member, work: (tx: Tx) => Promise<unknown>): Promise<boolean> =>
  as(who, work).then(
    () => false,
    (error: unknown) => Object(error).code === '42501',
  )

describe('a disclosure', () => {
  const disclosed =
    (who: Member, changes: object = {}) =>
    (tx: Tx) =>
      tx
        .insertInto('record.disclosure')
        .values({
          id: newId(),
          client_id: delroy,
          program_id: homeAfterHospital,
          kind: 'print',
          document: 'face_sheet',
          purpose: 'work',
          by_staff: who.id,
          ...changes,
        })
        .execute()
  const sealedSeenBy = (who: Member) =>
    as(who, (tx) => tx.selectFrom('record.disclosure').select('id').where('data_class', '=', 'part2').execute())

  test('is written in one’s own name only', async () => {
    expect(await deniedFor(amara, disclosed(amara))).toBe(false)
    expect(await deniedFor(amara, disclosed(imani))).toBe(true)
  })

  test('of a sealed part is known within the program and to the privacy officer', async () => {
    expect(await deniedFor(amara, disclosed(amara, { data_class: 'part2' }))).toBe(false)
    expect(await deniedFor(pru, disclosed(pru, { data_class: 'part2' }))).toBe(true)
    expect(await sealedSeenBy(imani)).toHaveLength(1)
    expect(await sealedSeenBy(pru)).toHaveLength(1)
    expect(await sealedSeenBy(sam)).toHaveLength(0)
  })
})
