import { beforeAll, expect, test } from 'vitest'
import { ada, amara } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { newId } from '../../../words/ids.ts'
import { aCase, aDischarge, leave, type OneCase } from '../monitor.example.ts'

const house = freshHouse()
let one: OneCase

beforeAll(async () => {
  house.itIs('2026-11-23T16:05:00.000Z')
  await house.api(ada).post(`/staff/${amara.id}/positions`, { kind: 'trainee', fromDay: '2026-11-02', untilDay: null })
  one = await aCase(house)
  await leave(house, aDischarge(one))
})

const open = async (): Promise<string[]> => {
  const rows = await asStaff(house.by(amara), (tx) =>
    tx
      .selectFrom('monitor.obligation')
      .select('kind')
      .where('case_id', '=', one.caseId)
      .where('closed_at', 'is', null)
      .where('kind', 'in', ['discharge_call_due', 'cosign_due', 'note_unsigned', 'note_returned'])
      .orderBy('kind')
      .execute(),
  )
  return rows.map(({ kind }) => kind)
}

const note = (noteId: string) => ({
  noteId,
  happenedAt: '2026-11-23T15:30:00.000Z',
  minutes: 12,
  mode: 'phone',
  place: 'office',
  outcome: 'reached',
  with: 'client',
  participants: null,
  function: 'monitor',
  format: 'contact_log',
  body: { note: 'Home and well.' },
  refused: null,
  information: [],
  nextContact: null,
  lateBecause: null,
  startedFrom: null,
  sections: {},
})
const toVoid = (noteId: string) =>
  house.api(amara).post(`/contact-notes/${noteId}/void`, { because: 'It was the neighbour.' })

test('the call that a note had satisfied is due again, and nobody waits to sign or cosign the note', async () => {
  const noteId = newId()
  const begun = { noteId, happenedAt: '2026-11-23T15:30:00.000Z' }
  await house.api(amara).post(`/cases/${one.caseId}/contact-notes/begin`, begun)
  expect(await open()).toEqual(['discharge_call_due', 'note_unsigned'])
  await house.api(amara).post(`/cases/${one.caseId}/contact-notes`, note(noteId))
  expect(await open()).toEqual(['cosign_due'])
  await toVoid(noteId)
  expect(await open()).toEqual(['discharge_call_due'])
})

test('nor does anybody wait for the version that was amended before', async () => {
  const noteId = newId()
  await house.api(amara).post(`/cases/${one.caseId}/contact-notes`, note(noteId))
  const amendment = {
    amendmentId: newId(),
    corrects: noteId,
    because: 'Said more.',
    format: 'contact_log',
    minutes: 12,
  }
  await house
    .api(amara)
    .post(`/contact-notes/${noteId}/amendments`, { ...amendment, body: { note: 'Home, and tired.' } })
  expect(await open()).toEqual(['cosign_due'])
  await toVoid(noteId)
  expect(await open()).toEqual(['discharge_call_due'])
})
