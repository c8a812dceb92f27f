import { beforeAll, expect, test } from 'vitest'
import {
  ada,
  amara,
  bea,
  delroy,
  delroysCase,
  homeAfterHospital,
  imani,
  type Member,
  noor,
  pru,
  sam,
  tomas,
  viggo,
} from '../../../test/cast.ts'
import { freshHouse } from '../../../test/house.ts'
import { asStaff } from '../../platform/db/as-staff.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import { newId } from '../../words/ids.ts'
import { scores } from './acuity/acuity.example.ts'

const house = freshHouse()
const as = <T>(who: Member, work: (tx: Tx) => Promise<T>) => asStaff(house.by(who), work)
const refused = { code: '42501' }

const score = (by: Member) => ({
  id: newId(),
  case_id: delroysCase,
  client_id: delroy,
  program_id: homeAfterHospital,
  domains: JSON.stringify(scores()),
  total: 0,
  imminent_safety: false,
  computed_tier: 1,
  tier: 1,
  lace: 'null',
  scored_by: by.id,
})
const give = (who: Member, by = who) => as(who, (tx) => tx.insertInto('assess.acuity').values(score(by)).execute())
const seenBy = (who: Member) => as(who, (tx) => tx.selectFrom('assess.acuity').select('id').execute())

beforeAll(() => give(amara))

test.each([amara, imani, sam])('$name sees Delroy’s score: his worker, her supervisor, the director', async (who) => {
  expect((await seenBy(who)).length).toBeGreaterThan(0)
})

test.each([bea, tomas, ada, pru, noor, viggo])('$name does not', async (who) => {
  expect(await seenBy(who)).toEqual([])
})

test('whoever does not see the case scores nothing, and nobody scores in another’s name', async () => {
  await expect(give(bea)).rejects.toMatchObject(refused)
  await expect(give(noor)).rejects.toMatchObject(refused)
  await expect(give(amara, imani)).rejects.toMatchObject(refused)
})

test('a score once given is never changed or taken back', async () => {
  await expect(as(imani, (tx) => tx.updateTable('assess.acuity').set({ tier: 5 }).execute())).rejects.toMatchObject(
    refused,
  )
  await expect(as(imani, (tx) => tx.deleteFrom('assess.acuity').execute())).rejects.toMatchObject(refused)
})
