import { expect, test } from 'vitest'
import { calendarDay } from '../../../words/calendar-day.ts'
import { countDueAfter, missingIn, newClosing, readTyped } from './closing.form.ts'
import { ClosingFile } from './contract.ts'

const today = calendarDay('2026-11-23')

const reason = (id: string, but: object = {}) => ({
  id,
  title: id,
  skipsCriteria: false,
  needsSupervisor: false,
  needsNotice: false,
  needsOutreach: false,
  ...but,
})

const file = ClosingFile.parse({
  caseId: '01900000-0000-7000-8000-000000000d02',
  clientId: '01900000-0000-7000-8000-000000000d01',
  clientName: 'Delroy Baptiste',
  programName: 'Home after hospital',
  stage: 'active',
  version: 3,
  closedAt: null,
  reopenUntil: null,
  criteria: [
    { id: 'contact-reached', title: 'Spoken with since the discharge', met: true, metOn: '2026-11-20' },
    { id: 'visit-happened', title: 'Follow-up visit happened', met: false, metOn: null },
  ],
  outreachMissing: ['2 more attempts'],
  reasons: [
    reason('goals_met'),
    reason('client_choice', { skipsCriteria: true }),
    reason('no_longer_eligible', { skipsCriteria: true, needsNotice: true }),
    reason('unable_to_locate', { skipsCriteria: true, needsOutreach: true }),
  ],
  ends: [],
  survives: [],
  opens: [],
  maySignOff: false,
  asked: null,
  closure: null,
  summaryWritten: false,
})

const typed = (but: object = {}) => ({ ...newClosing(file), reason: 'goals_met', outcome: 'At home, well', ...but })
const problemsIn = (but: object) => {
  const read = readTyped(typed(but), file, today)
  return read.ok ? [] : Object.keys(read.problems)
}

test('what is missing is named for the reasons that wait for it', () => {
  expect(missingIn(file, typed())).toEqual(['Follow-up visit happened'])
  expect(missingIn(file, typed({ reason: 'client_choice' }))).toEqual([])
  expect(missingIn(file, typed({ reason: 'unable_to_locate' }))).toEqual(['2 more attempts'])
})

test('each gap stands beside its field', () => {
  expect(problemsIn({ reason: '', outcome: ' ' })).toEqual(['reason', 'outcome'])
  expect(problemsIn({})).toEqual(['missingBecause'])
  expect(problemsIn({ reason: 'no_longer_eligible' })).toEqual(['noticeSentOn'])
  expect(problemsIn({ reason: 'no_longer_eligible', noticeSentOn: '2026-11-24' })).toEqual(['noticeSentOn'])
  expect(problemsIn({ reason: 'client_choice', followUpOn: '2026-11-23' })).toEqual(['followUpOn'])
})

test('what does not belong to the reason is not sent along', () => {
  const read = readTyped(
    typed({ reason: 'client_choice', missingBecause: 'left from before', noticeSentOn: '2026-11-01' }),
    file,
    today,
  )
  expect(read).toMatchObject({
    ok: true,
    closing: { version: 3, missingBecause: null, noticeSentOn: null, summary: null },
  })
})

test('what will be due counts the look-in that I set, and no summary that I write now', () => {
  const opening = (verb: string) => ({
    key: verb,
    verb,
    kind: verb,
    title: verb,
    source: '',
    layer: 'base',
    words: {},
    weight: 'ordinary',
    unit: 'day',
    dueAt: '2026-12-07T22:00:00.000Z',
    dueDay: null,
    ownerId: null,
    ownerName: null,
  })
  const opens = ClosingFile.parse({ ...file, opens: [opening('write_summary'), opening('log_contact')] })
  const count = (but: object) => {
    const read = readTyped(typed({ reason: 'client_choice', ...but }), file, today)
    return read.ok ? countDueAfter(opens, read.closing) : read.problems
  }
  expect(count({})).toBe(2)
  expect(count({ summary: 'Thirty days at home.' })).toBe(1)
  expect(count({ summary: 'Thirty days at home.', followUpOn: '2026-12-10' })).toBe(2)
})
