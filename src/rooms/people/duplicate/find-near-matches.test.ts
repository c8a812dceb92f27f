import { expect, test } from 'vitest'
import {
  amara,
  bea,
  delroy,
  homeAfterHospital,
  imani,
  noor,
  pru,
  riverside,
  stayingHoused,
  tomas,
  viggo,
} from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { createClient } from '../client/create-client.ts'
import { savePhone } from '../contact-details/save-phone.ts'
import { NearMatches, PossibleDuplicate } from './contract.ts'

const house = freshHouse()
const typed = { given: 'Delroy', family: 'Batiste', birthDate: '1968-03-14', phones: ['555-555-0129'] }

const matches = async (who: typeof amara, person: object = typed) =>
  NearMatches.parse((await house.api(who).post('/clients/near-matches', person)).json).matches
const questions = async (who: typeof amara) => {
  const answer = await house.api(who).get('/possible-duplicates')
  return answer.status === 200
    ? Object(answer.json).duplicates.map((one: unknown) => PossibleDuplicate.parse(one))
    : answer.status
}
const asOwner = async (sql: string, values: unknown[] = []) =>
  (await house.asOwner((client) => client.query(sql, values))).rows

test('of somebody whom I may see, every reason is said', async () => {
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    savePhone(tx, {
      id: newId(),
      clientId: delroy,
      programId: homeAfterHospital,
      kind: 'phone',
      use: 'mobile',
      value: '(555) 555-0129',
    }),
  )
  expect(await matches(amara)).toEqual([
    expect.objectContaining({
      kind: 'seen',
      clientId: delroy,
      strength: 'likely',
      reasons: [
        { kind: 'family_spelt_differently', said: null },
        { kind: 'same_given', said: null },
        { kind: 'same_birth_date', said: null },
        { kind: 'same_phone', said: '0129' },
      ],
    }),
  ])
})

test('where nobody is near, nobody is shown', async () => {
  expect(await matches(tomas, { given: 'Wilhelmina', family: 'Quistgaard' })).toEqual([])
})

test('of somebody whom I may not see nothing is said but that, and what I typed', async () => {
  const [match, ...others] = await matches(noor)
  expect(others).toEqual([])
  expect(match).toEqual({
    kind: 'hidden',
    words: 'Someone like this may be known here.',
    typed: expect.objectContaining(typed),
  })
  expect(JSON.stringify(match)).not.toMatch(/Baptiste|TL-\d|0000d01/)
})

test('that somebody asked for him is in his audit, once for each asking', async () => {
  const rows = await asOwner("select staff_id, client_ids from platform.audit where name = 'client.may_be_known'")
  expect(rows).toEqual([{ staff_id: noor.id, client_ids: [delroy] }])
})

test('it stands before the supervisor of his program, once, with what was typed', async () => {
  await matches(noor)
  expect(await questions(imani)).toEqual([
    expect.objectContaining({
      clientId: delroy,
      typed: expect.objectContaining({ family: 'Batiste' }),
      askedBy: 'Noor Haddad',
      decision: null,
    }),
  ])
  expect(await questions(viggo)).toEqual([])
  for (const who of [amara, pru, bea]) expect(await questions(who)).toBe(403)
})

test('other words of the same asker for him are the same question, and the newest stand', async () => {
  for (const phones of [
    ['555-555-0129', '555-0100'],
    ['555-555-0129', '555-0101'],
  ])
    await matches(noor, { ...typed, phones })
  expect((await questions(imani)).map((one: PossibleDuplicate) => one.typed.phones)).toEqual([
    ['555-555-0129', '555-0101'],
  ])
})

const asked = async (who: typeof amara) =>
  Object((await house.api(who).get(`/clients/${delroy}/timeline`)).json).entries.filter(
    ({ kind }: { kind: string }) => kind === 'duplicate.asked',
  )

test('his chart says so to who leads the program, and to nobody else', async () => {
  expect(await asked(imani)).toHaveLength(1)
  expect(await asked(amara)).toEqual([])
})

test('a name alone betrays nobody', async () => {
  expect(await matches(noor, { given: 'Delroy', family: 'Baptiste' })).toEqual([])
})

test('sealed people never show', async () => {
  await asOwner('update people.client set sealed_at = now() where id = $1', [delroy])
  expect(await matches(noor)).toEqual([])
  await asOwner('update people.client set sealed_at = null where id = $1', [delroy])
})

test('whoever goes on and writes the person down joins both in the question', async () => {
  const id = newId()
  await asStaff(house.by(noor), (tx) =>
    createClient(tx, { id, programId: stayingHoused, given: 'Delroy', family: 'Batiste', birthDate: '1968-03-14' }),
  )
  expect(await asOwner('select client_id from people.possible_duplicate')).toEqual([{ client_id: id }])
})

test('the supervisor decides once, and the question is gone', async () => {
  const [question] = await questions(imani)
  const decide = (who: typeof amara) =>
    house.api(who).post(`/possible-duplicates/${question.duplicateId}/decision`, { decision: 'different' })
  expect((await decide(viggo)).status).toBe(404)
  expect((await decide(amara)).status).toBe(404)
  expect((await decide(imani)).json).toMatchObject({ decision: 'different' })
  expect((await decide(imani)).status).toBe(422)
  expect(await questions(imani)).toEqual([])
  await matches(noor, question.typed)
  expect(await questions(imani)).toEqual([])
})

test('who only reads may not ask, and nothing typed is no question', async () => {
  expect((await house.api(pru).post('/clients/near-matches', typed)).status).toBe(403)
  expect((await house.api(tomas).post('/clients/near-matches', {})).status).toBe(422)
})
