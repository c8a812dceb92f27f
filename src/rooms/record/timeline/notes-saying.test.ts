import { beforeAll, expect, test } from 'vitest'
import {
  amara,
  bea,
  delroy,
  delroysCase,
  everybody,
  homeAfterHospital,
  imani,
  riverside,
  sam,
} from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { reachedByPhone } from '../contact-note/contact-note.example.ts'
import { selectNotesSaying } from './timeline.sql.ts'

const house = freshHouse()
const noteId = newId()
const sealedId = newId()

const saying = (who: typeof amara, typed: string) =>
  asStaff(house.by(who), async (tx) => ({ found: await selectNotesSaying(tx, delroy, typed) }))

beforeAll(async () => {
  const body = { note: 'He keeps the pills in the biscuit tin.' }
  await house.api(amara).post(`/cases/${delroysCase}/contact-notes`, reachedByPhone({ noteId, body }))
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    tx
      .insertInto('record.contact_note')
      .values({
        id: sealedId,
        case_id: delroysCase,
        client_id: delroy,
        program_id: homeAfterHospital,
        data_class: 'part2',
        author_id: amara.id,
        happened_at: '2026-11-23T15:30:00.000Z',
        minutes: 5,
        mode: 'phone',
        place: 'office',
        outcome: 'reached',
        with_client: true,
        function: 'monitor',
        format: 'contact_log',
        body: '{}',
        words: 'The clinic moved his methadone hour.',
      })
      .execute(),
  )
})

const seeing = [amara, imani, sam]

test.each(seeing)('the words of a note are found by $name', async (who) => {
  expect(await saying(who, 'biscuit tin')).toEqual({ found: [noteId] })
})

test.each(everybody.filter((who) => !seeing.includes(who)))(
  'and tell $name nothing, not even that they exist',
  async (who) => {
    expect(await saying(who, 'biscuit tin')).toEqual({ found: [] })
  },
)

test('sealed words are found within their program alone', async () => {
  expect(await saying(amara, 'methadone')).toEqual({ found: [sealedId] })
  expect(await saying(imani, 'methadone')).toEqual({ found: [sealedId] })
  expect(await saying(sam, 'methadone')).toEqual({ found: [] })
  expect(await saying(bea, 'methadone')).toEqual({ found: [] })
})

test.each(['', '   ', '"', '!!', 'the', "d'arcy &", '-biscuit', 'tin OR', '(((', 'a:*', '\\'])(
  '"%s" breaks no search',
  async (typed) => {
    expect((await saying(amara, typed)).found).toBeInstanceOf(Array)
  },
)
