import { expect, test } from 'vitest'
import { resumable } from './draft-places.ts'

const [me, subjectId] = ['01900000-0000-7000-8000-000000000101', '01900000-0000-7000-8000-000000000d01']
const draft = (kind: string, of = subjectId) => ({
  kind,
  subjectId: of,
  title: kind,
  savedAt: '2026-11-23T16:06:42.000Z',
})

test('what was begun is gone on with where it was begun', () => {
  const drafts = [
    draft('contact_note'),
    draft('acuity'),
    draft('assessment'),
    draft('closure'),
    draft('closing_summary'),
    draft('addendum'),
    draft('group_note', me),
  ]
  expect(resumable([...drafts, draft('referral'), draft('referral', me)], me).map(({ to }) => to)).toEqual([
    null,
    `/cases/${subjectId}/acuity`,
    `/assessments/${subjectId}`,
    `/cases/${subjectId}/close`,
    `/cases/${subjectId}/close`,
    `/notes/${subjectId}?add=addendum`,
    '/group-note',
    `/referrals/new?clientId=${subjectId}`,
    '/referrals/new',
  ])
})

test('what has no place of its own is not offered', () => {
  expect(resumable([draft('screening')], me)).toEqual([])
})
