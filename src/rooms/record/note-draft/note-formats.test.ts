import { beforeEach, expect, test } from 'vitest'
import { amara, delroysCase, imani, mondayMorning } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { reachedByPhone } from '../contact-note/contact-note.example.ts'
import { ContactNote } from '../contact-note/contract.ts'
import { emptyBody, type Format, formats } from '../contact-note/note-format.rules.ts'
import { NoteStart } from './contract.ts'

const house = freshHouse()
beforeEach(() => house.itIs(mondayMorning))

const startOf = async (who: typeof amara) =>
  NoteStart.parse((await house.api(who).get(`/cases/${delroysCase}/contact-notes/start`)).json)
const signedAs = async (who: typeof amara, format: Format) => {
  const note = reachedByPhone({ format, body: { ...emptyBody, assessment: 'Tired.', plan: 'Call on Friday.' } })
  return ContactNote.parse((await house.api(who).post(`/cases/${delroysCase}/contact-notes`, note)).json)
}

test('the pack offers its formats, and says in which a first note begins', async () => {
  expect((await startOf(amara)).formats).toEqual({ offered: [...formats], usual: 'contact_log' })
})

test.each(formats)('a note is signed as %s, and is intact', async (format) => {
  expect(await signedAs(amara, format)).toMatchObject({ format, intact: true, body: { plan: 'Call on Friday.' } })
})

test('an assessment under SOAP is one for whose credential the pack names, and an observation for others', async () => {
  expect([(await startOf(imani)).diagnoses, (await startOf(amara)).diagnoses]).toEqual([true, false])
  expect([(await signedAs(imani, 'soap')).diagnoses, (await signedAs(amara, 'soap')).diagnoses]).toEqual([true, false])
  expect((await signedAs(amara, 'dap')).diagnoses).toBe(true)
})
