import { expect, test } from 'vitest'
import { answer, completeResponse, startResponse } from '../answers/answer.ts'
import type { Value } from '../answers/response.ts'
import { readQuestionnaire } from '../questionnaire/read-questionnaire.ts'
import { linesOf } from './paper-lines.ts'

const read = readQuestionnaire({
  resourceType: 'Questionnaire',
  title: 'A short look',
  status: 'active',
  item: [
    {
      linkId: 'days',
      type: 'group',
      text: 'These days',
      item: [
        { linkId: 'sleep', type: 'string', text: 'How do you sleep?' },
        { linkId: 'pain', type: 'integer', text: 'How strong is the pain?' },
        {
          linkId: 'where',
          type: 'string',
          text: 'Where is it?',
          enableWhen: [{ question: 'pain', operator: '>', answerInteger: 0 }],
        },
      ],
    },
  ],
})
if (!read.ok) throw new Error('the form cannot be read')
const form = read.questionnaire
const place = (linkId: string) => ['days', linkId].map((one) => ({ linkId: one, nth: 0 }))
const said = (sleep: Value, pain: number) => {
  const slept = answer(form, startResponse(form), place('sleep'), { values: [sleep] })
  return answer(form, slept, place('pain'), { values: [{ valueInteger: pain }] })
}

test('every question that was asked is a line, with its answer and the last one; what was not asked is none', () => {
  const before = completeResponse(form, said({ valueString: 'Badly' }, 0))
  const refused = answer(form, said({ valueString: 'Well' }, 0), place('pain'), { absence: 'refused' })
  const lines = linesOf(form, completeResponse(form, refused), before)
  expect(lines.map(({ label, answer: now, before: then }) => [label, now, then])).toEqual([
    ['These days', 'Not answered', 'Not answered'],
    ['How do you sleep?', 'Well', 'Badly'],
    ['How strong is the pain?', 'Refused', '0'],
  ])
  expect(lines.map(({ isPart }) => isPart)).toEqual([true, false, false])
})
