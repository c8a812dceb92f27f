import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import {
  amara,
  bea,
  delroy,
  homeAfterHospital,
  imani,
  noor,
  pru,
  riverside,
  sam,
  stayingHoused,
  viggo,
} from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { savePhone } from '../contact-details/save-phone.ts'
import { createClient } from './create-client.ts'
import { saveIdentifier } from './save-identifier.ts'
import { saveOtherName } from './save-other-name.ts'

const house = freshHouse()
const Answer = z.object({
  found: z.array(
    z.object({
      clientId: z.string(),
      recordNumber: z.string(),
      why: z.array(z.object({ how: z.string(), said: z.string().nullable() })),
    }),
  ),
})

const search = async (who: typeof amara, q: string) =>
  Answer.parse((await house.api(who).get(`/clients/search?q=${encodeURIComponent(q)}`)).json).found
const finds = async (q: string, who = amara) =>
  (await search(who, q)).find((one) => one.clientId === delroy)?.why[0]?.how

const angela = newId()

beforeAll(async () => {
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
    const of = { clientId: delroy, programId: homeAfterHospital }
    await savePhone(tx, { id: newId(), ...of, kind: 'phone', use: 'mobile', value: '(555) 555-0129' })
    await saveIdentifier(tx, {
      id: newId(),
      ...of,
      system: 'https://medicaid.example.org',
      type: 'MC',
      value: 'MC-884120',
    })
    await saveOtherName(tx, { id: newId(), ...of, kind: 'alias', given: 'Roy', family: 'O’Bannon' })
    await createClient(tx, {
      id: angela,
      programId: stayingHoused,
      given: 'Ángela',
      family: 'Guzmán Łukasik',
      birthDate: '1991-07-02',
    })
    await saveIdentifier(tx, {
      id: newId(),
      clientId: delroy,
      programId: stayingHoused,
      dataClass: 'part2',
      system: 'clinic',
      type: 'OTP',
      value: 'OTP-5511',
    })
  })
})

test.each([
  ['baptis', 'name'],
  ['delroy b', 'name'],
  ['BAPTISTE, Delroy', 'name'],
  ['batiste', 'sounds_like'],
  ['obannon', 'other_name'],
  ['3/14/1968', 'birth_date'],
  ['baptiste 1968', 'name'],
  ['0129', 'phone'],
  ['555-555-0129', 'phone'],
  ['mc-8841', 'identifier'],
])('typing "%s" finds him by %s', async (q, how) => {
  expect(await finds(q)).toBe(how)
})

test('a name beside another year is somebody else', async () => {
  expect(await finds('baptiste 1971')).toBeUndefined()
})

test('accents, case and punctuation do not matter', async () => {
  for (const q of ['angela', 'ÁNGELA guzman', 'lukasik']) expect((await search(viggo, q))[0]?.clientId).toBe(angela)
})

test('the record number finds one, with or without its letters', async () => {
  const [found] = await search(amara, 'baptiste')
  expect((await search(amara, found?.recordNumber.replace('TL-', '') ?? ''))[0]?.clientId).toBe(delroy)
})

test('who may not see him does not find him, by nothing', async () => {
  for (const who of [bea, noor, viggo, pru]) {
    for (const q of ['baptiste', '3/14/1968', '0129', 'mc-884120', 'obannon'])
      expect([who.name, q, await finds(q, who)]).toEqual([who.name, q, undefined])
  }
})

test('his supervisor and the director find him', async () => {
  for (const who of [imani, sam]) expect(await finds('baptiste', who)).toBe('name')
})

test('an identifier of a sealed class finds nobody for those who may not read it', async () => {
  expect(await finds('OTP-5511')).toBeUndefined()
})

test('the search says who was shown to whom', async () => {
  await search(amara, 'baptiste')
  const { rows } = await house.asOwner((client) =>
    client.query(
      "select client_ids from platform.audit where name = 'client.searched' and staff_id = $1 order by id desc limit 1",
      [amara.id],
    ),
  )
  expect(rows[0]).toEqual({ client_ids: [delroy] })
})
