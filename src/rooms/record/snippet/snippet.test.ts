import { expect, test } from 'vitest'
import { amara, everybody, imani, type Member, noor } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { newId } from '../../../words/ids.ts'
import { listSnippets } from './contract.ts'

const house = freshHouse()

const save = (said: object, { who = amara, snippetId = newId() }: { who?: Member; snippetId?: string } = {}) =>
  house.api(who).put(`/snippets/${snippetId}`, { version: 0, ...said })
const mine = async (who: Member) =>
  listSnippets.answer.parse((await house.api(who).get('/snippets')).json).snippets.map(({ shortcut }) => shortcut)

test('a short text is kept, changed, and deleted; only its writer has it', async () => {
  const snippetId = newId()
  const kept = await save({ shortcut: ';Fall', words: 'No fall since {today}.' }, { snippetId })
  expect(kept).toMatchObject({ status: 200, json: { shortcut: 'fall', words: 'No fall since {today}.', version: 1 } })
  expect(await mine(amara)).toEqual(['fall'])
  for (const other of everybody.filter((one) => one !== amara)) expect(await mine(other)).toEqual([])
  const changed = await save({ shortcut: 'falls', words: 'No fall.', version: 1 }, { snippetId })
  expect(changed.json).toMatchObject({ shortcut: 'falls', version: 2 })
  const stale = await save({ shortcut: 'falls', words: 'Older words.', version: 1 }, { snippetId })
  expect(stale).toMatchObject({ status: 409, json: { values: { theirs: { words: 'No fall.' } } } })
  expect((await house.api(imani).delete(`/snippets/${snippetId}`)).status).toBe(404)
  expect((await house.api(amara).delete(`/snippets/${snippetId}`)).json).toEqual({ deleted: true })
  expect(await mine(amara)).toEqual([])
})

test('a shortcut is one’s own alone; two people may have the same', async () => {
  await save({ shortcut: 'meds', words: 'Takes them.' })
  expect((await save({ shortcut: 'meds', words: 'Others.' })).json).toMatchObject({
    code: 'record:snippet_taken',
    field: 'shortcut',
  })
  expect((await save({ shortcut: 'meds', words: 'Hers.' }, { who: imani })).status).toBe(200)
})

test.each([
  ['snippet_shortcut_unreadable', 'shortcut', { shortcut: 'two words', words: 'x' }],
  ['snippet_is_empty', 'words', { shortcut: 'empty', words: '  ' }],
  ['snippet_blank_unknown', 'words', { shortcut: 'blank', words: 'Seen on {day}.' }],
  ['snippet_blank_unknown', 'words', { shortcut: 'brace', words: 'Seen {today' }],
])('what could not be typed or filled in is refused: %s', async (code, field, said) => {
  expect(await save(said)).toMatchObject({ status: 422, json: { code: `record:${code}`, field } })
})

test('nobody writes one for another, nor over another’s', async () => {
  const snippetId = newId()
  await save({ shortcut: 'own', words: 'Hers.' }, { snippetId })
  expect((await save({ shortcut: 'own', words: 'His.', version: 1 }, { who: noor, snippetId })).status).not.toBe(200)
  const forAnother = asStaff(house.by(imani), (tx) =>
    tx.insertInto('record.snippet').values({ id: newId(), staff_id: amara.id, shortcut: 'x', words: 'x' }).execute(),
  )
  await expect(forAnother).rejects.toMatchObject({ code: '42501' })
})
