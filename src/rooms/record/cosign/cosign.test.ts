import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  ada,
  amara,
  bea,
  delroysCase,
  imani,
  type Member,
  mondayMorning,
  noor,
  sam,
  viggo,
} from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { newId } from '../../../words/ids.ts'
import { reachedByPhone } from '../contact-note/contact-note.example.ts'
import { ContactNote } from '../contact-note/contract.ts'
import { emptyBody } from '../contact-note/note-format.rules.ts'

const house = freshHouse()
const tuesday = '2026-11-24T16:05:00.000Z'

beforeAll(async () => {
  await house.api(ada).post(`/staff/${amara.id}/positions`, { kind: 'trainee', fromDay: '2026-11-02', untilDay: null })
})
beforeEach(() => house.itIs(mondayMorning))

const signing = (by: Member, changes: Record<string, unknown> = {}) =>
  house.api(by).post(`/cases/${delroysCase}/contact-notes`, reachedByPhone(changes))
const signed = async (by: Member = amara, changes: Record<string, unknown> = {}) =>
  ContactNote.parse((await signing(by, changes)).json)
const read = async (by: Member, noteId: string) =>
  ContactNote.parse((await house.api(by).get(`/contact-notes/${noteId}`)).json)
const cosigning = (by: Member, { noteId, versionId }: { noteId: string; versionId: string }) =>
  house.api(by).post(`/contact-notes/${noteId}/cosign`, { versionId })
const returning = (by: Member, { noteId, versionId }: ContactNote, comment = 'Say which dose he takes.') =>
  house.api(by).post(`/contact-notes/${noteId}/return`, { versionId, comment })
const mending = ({ noteId, versionId, minutes }: ContactNote, note: string) =>
  house.api(amara).post(`/contact-notes/${noteId}/amendments`, {
    amendmentId: newId(),
    corrects: versionId,
    because: 'Dose added.',
    format: 'contact_log',
    body: { ...emptyBody, note },
    minutes,
  })
const dueOf = (subjectId: string) =>
  asStaff(house.by(imani), (tx) =>
    tx
      .selectFrom('monitor.obligation')
      .select(['kind', 'owner_id', 'closed_how', 'due_at'])
      .where('subject_id', '=', subjectId)
      .where('kind', 'in', ['cosign_due', 'note_returned'])
      .orderBy('opened_at')
      .execute(),
  )

describe('a trainee’s note', () => {
  test('waits for a supervisor under the rule of the pack, within seven days', async () => {
    const note = await signed()
    expect(note).toMatchObject({ standing: 'awaiting_cosign', mayCosign: false })
    expect(note.cosigns).toMatchObject([{ ruleTitle: 'Every note of a trainee is cosigned', answer: null }])
    const [due] = await dueOf(note.noteId)
    expect(due).toMatchObject({ kind: 'cosign_due', owner_id: imani.id, closed_how: null })
    expect(due?.due_at.toISOString().slice(0, 10)).toBe('2026-11-30')
  })

  test('is cosigned in the supervisor’s name and credential of that day, over the same words', async () => {
    const note = await signed()
    house.itIs(tuesday)
    const cosigned = ContactNote.parse((await cosigning(imani, note)).json)
    expect(cosigned).toMatchObject({ standing: 'cosigned', intact: true, mayCosign: false })
    expect(cosigned.signatures).toMatchObject([
      { kind: 'contact_note', name: 'Amara Okafor' },
      { kind: 'cosign', name: 'Imani Cole', credential: 'LCSW', at: tuesday },
    ])
    expect(cosigned.signatures[0]?.sha256).toBe(cosigned.signatures[1]?.sha256)
    expect(await dueOf(note.noteId)).toMatchObject([{ kind: 'cosign_due', closed_how: 'satisfied' }])
  })

  test('is returned with a comment, mended as a new version, and waits again; then it is cosigned', async () => {
    const note = await signed()
    const returned = ContactNote.parse((await returning(imani, note)).json)
    expect(returned.standing).toBe('returned')
    expect((await read(amara, note.noteId)).cosigns).toMatchObject([
      { answer: 'returned', comment: 'Say which dose he takes.', by: 'Imani Cole' },
    ])
    expect(await dueOf(note.noteId)).toMatchObject([
      { kind: 'cosign_due', closed_how: 'satisfied' },
      { kind: 'note_returned', owner_id: amara.id, closed_how: null },
    ])

    const mended = ContactNote.parse((await mending(note, 'He takes 5 mg of warfarin.')).json)
    expect(mended).toMatchObject({ standing: 'awaiting_cosign', body: { note: 'He takes 5 mg of warfarin.' } })
    expect(mended.versions.map(({ body }) => body.note)).toEqual([note.body.note, 'He takes 5 mg of warfarin.'])
    expect((await dueOf(note.noteId)).map(({ closed_how }) => closed_how)).toEqual(['satisfied', 'satisfied'])
    expect(await dueOf(mended.versionId)).toMatchObject([{ kind: 'cosign_due', closed_how: null }])

    expect(ContactNote.parse((await cosigning(imani, mended)).json).standing).toBe('cosigned')
  })

  test('that is amended after it was cosigned waits again', async () => {
    const note = await signed()
    await cosigning(imani, note)
    expect(ContactNote.parse((await mending(note, 'Other words.')).json).standing).toBe('awaiting_cosign')
  })

  test('is not answered twice, nor in a version that nobody reads any more', async () => {
    const note = await signed()
    const mended = ContactNote.parse((await mending(note, 'Other words.')).json)
    expect((await cosigning(imani, note)).json).toMatchObject({ code: 'record:cosign_other_version' })
    const answers = await Promise.all([cosigning(imani, mended), cosigning(imani, mended)])
    expect(answers.map(({ status }) => status).sort()).not.toEqual([200, 200])
    expect((await returning(imani, mended)).json).toMatchObject({ code: 'record:cosign_not_asked' })
  })

  test('is not returned without a word', async () => {
    expect((await returning(imani, await signed(), '  ')).json).toMatchObject({
      code: 'record:return_needs_comment',
      field: 'comment',
    })
  })
})

test('whoever signs in their own right asks for nobody’s name', async () => {
  expect(await signed(imani)).toMatchObject({ standing: 'signed', cosigns: [] })
})

test('a note of a crisis is cosigned within 24 hours, whoever carries the case', async () => {
  const flag = { kind: 'crisis', reason: 'Said that he cannot go on.' }
  expect((await house.api(imani).post(`/cases/${delroysCase}/flags`, flag)).status).toBeLessThan(300)
  const note = await signed()
  expect(note.cosigns).toMatchObject([{ ruleTitle: 'Every note of a crisis is cosigned' }])
  expect((await dueOf(note.noteId))[0]?.due_at.toISOString()).toBe(tuesday)
  expect((await signed(imani)).standing).toBe('signed')
})

describe('who cosigns', () => {
  test('is a supervisor of the program: no colleague, no director of the whole agency, nobody of another program', async () => {
    const note = await signed()
    expect((await cosigning(amara, note)).json).toMatchObject({ code: 'record:cosign_by_supervisor' })
    expect((await cosigning(sam, note)).json).toMatchObject({ code: 'record:cosign_by_supervisor' })
    for (const stranger of [bea, noor, viggo]) expect((await cosigning(stranger, note)).status).toBe(404)
    expect((await read(amara, note.noteId)).standing).toBe('awaiting_cosign')
  })

  test('never puts a name under one’s own words', async () => {
    await house.api(ada).post(`/staff/${imani.id}/positions`, {
      kind: 'trainee',
      fromDay: '2026-11-02',
      untilDay: '2026-11-23',
    })
    const own = await signed(imani)
    expect(own.standing).toBe('awaiting_cosign')
    expect((await cosigning(imani, own)).json).toMatchObject({ code: 'record:cosign_not_own' })
  })
})
