import { beforeAll, describe, expect, test } from 'vitest'
import {
  amara,
  delroy,
  homeAfterHospital,
  imani,
  type Member,
  noor,
  riverside,
  sam,
  tomas,
  viggo,
} from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { newId } from '../../../words/ids.ts'

const house = freshHouse()

describe('that somebody elsewhere asked for him', () => {
  const event = {
    kind: 'duplicate.asked',
    clientId: delroy,
    programId: homeAfterHospital,
    summary: 'people:duplicate_asked',
  }
  const readBy = (who: Member) =>
    asStaff(house.by(who), (tx) =>
      tx.selectFrom('platform.event').select('id').where('kind', '=', 'duplicate.asked').execute(),
    )
  beforeAll(() =>
    asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
      leaveEvent(tx, { ...event, subjectId: newId() }),
    ),
  )

  test.each([imani, sam])('$name, who leads his program, reads it', async (who) => {
    expect(await readBy(who)).toHaveLength(1)
  })

  test.each([amara, tomas, noor, viggo])('$name does not, whether or not they see him', async (who) => {
    expect(await readBy(who)).toEqual([])
  })
})
