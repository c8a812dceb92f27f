import { expect, test } from 'vitest'
import type { Here } from '../../../web/due-words.ts'
import { CaseId, ClientId, ProgramId } from '../../../words/ids.ts'
import type { ReferralLine } from '../referral/contract.ts'
import { standingWords } from './standing-words.ts'

const key = '01900000-0000-7000-8000-000000000d02'
const here: Here = { now: '2026-11-23T16:05:00.000Z', zone: 'America/New_York', clock: '24' }
const line = (but: Partial<ReferralLine> = {}): ReferralLine => ({
  referralId: key,
  caseId: CaseId.parse(key),
  clientId: ClientId.parse(key),
  name: 'Thaddeus Wren',
  age: 71,
  programId: ProgramId.parse(key),
  programName: 'Home after hospital',
  asked: 'Goes home on Wednesday.',
  sourceName: 'Harborview General',
  urgency: 'routine',
  stage: 'referred',
  receivedAt: '2026-11-20T15:00:00.000Z',
  attemptDueAt: '2026-11-24T22:00:00.000Z',
  answerDueAt: '2026-11-30T22:00:00.000Z',
  lastAnswer: null,
  toAssign: false,
  primaryName: null,
  sealed: false,
  ...but,
})
const said = (but: Partial<ReferralLine>) => Object.values(standingWords(line(but), here)).join(': ')

test.each<[string, Partial<ReferralLine>, string]>([
  ['a new one is called about first', {}, 'later: Call by tomorrow'],
  ['on the day, the hour counts', { attemptDueAt: '2026-11-23T22:00:00.000Z' }, 'due: Call by 17:00'],
  ['late in business days', { attemptDueAt: '2026-11-20T22:00:00.000Z' }, 'overdue: First call 1 business day late'],
  ['after the first attempt the answer is due', { attemptDueAt: null }, 'later: Answer by Mon 30 Nov'],
  [
    'an emergency is late in hours',
    { urgency: 'emergency', attemptDueAt: '2026-11-23T12:05:00.000Z' },
    'overdue: First call 4 h late',
  ],
  [
    'asked back it waits for others',
    { stage: 'screening', lastAnswer: { answer: 'asked', at: '2026-11-22T16:05:00.000Z' } },
    'waiting: You asked, 24 h',
  ],
  ['accepted it waits for somebody', { stage: 'intake', toAssign: true }, 'due: To assign'],
  ['carried it is done', { stage: 'intake', primaryName: 'Amara Okafor' }, 'done: With Amara Okafor'],
])('%s', (_, but, words) => {
  expect(said(but)).toBe(words)
})
