import { Button } from '@mantine/core'
import { useState } from 'react'
import { answer, startResponse } from '../../src/rooms/assess/answers/answer.ts'
import { setPrefilled } from '../../src/rooms/assess/answers/marks.ts'
import { setValues } from '../../src/rooms/assess/answers/set-answer.ts'
import { QuestionnaireForm } from '../../src/rooms/assess/form/questionnaire-form.view.tsx'
import { everyKind } from '../../src/rooms/assess/questionnaire/every-kind.example.ts'
import { checkResponse, type Issue, type Questionnaire, readQuestionnaire } from '../../src/rooms/assess/shared.ts'
import { PageHead } from '../../src/web/shell/page-title.tsx'

const kitchen = formOf(everyKind)
const place = (...linkIds: string[]) => linkIds.map((linkId) => ({ linkId, nth: 0 }))
const sometimes = { valueCoding: { system: 'https://throughline.example/answers', code: 'some', display: 'Some days' } }
const everyDay = { valueCoding: { system: 'https://throughline.example/answers', code: 'every', display: 'Every day' } }

const last = answer(kitchen, startResponse(kitchen), place('days', 'tired'), { values: [everyDay] })
const stove = place('kitchen', 'stove')
const known = setValues(kitchen, startResponse(kitchen), stove, [{ valueBoolean: true }])
const first = setPrefilled(kitchen, known, stove, 'the visit of 16 Nov')
const begun = answer(kitchen, first, place('days', 'tired'), { values: [sometimes] })

function formOf(raw: unknown): Questionnaire {
  const read = readQuestionnaire(raw)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.questionnaire
}

/** A questionnaire with every kind of item, begun, beside an earlier one. */
export function FormRoom() {
  const [response, setResponse] = useState(begun)
  const [issues, setIssues] = useState<readonly Issue[]>([])
  const finish = <Button onClick={() => setIssues(checkResponse(kitchen, response, { complete: true }))}>Finish</Button>
  return (
    <>
      <PageHead title={kitchen.title} lead="Side by side with Wed 14 Oct." acts={finish} />
      <QuestionnaireForm
        questionnaire={kitchen}
        response={response}
        onChange={setResponse}
        before={last}
        better="lower"
        issues={issues}
        critical={['unsafe']}
      />
    </>
  )
}

const long = formOf({
  resourceType: 'Questionnaire',
  title: 'Three hundred questions',
  status: 'active',
  item: Array.from({ length: 30 }, (_, part) => ({
    linkId: `part-${part}`,
    type: 'group',
    text: `Part ${part + 1}`,
    item: Array.from({ length: 10 }, (_none, nth) => ({
      linkId: `q-${part}-${nth}`,
      text: `Question ${part * 10 + nth + 1}`,
      ...(nth % 2 === 0
        ? { type: 'string' }
        : {
            type: 'choice',
            answerOption: [0, 1, 2, 3].map((points) => ({
              valueCoding: { code: `${points}`, display: `Answer ${points}` },
            })),
          }),
    })),
  })),
})
const longEmpty = startResponse(long)

/** As long as a form may be: it must draw and answer without making anybody wait. */
export function LongFormRoom() {
  const [response, setResponse] = useState(longEmpty)
  return (
    <>
      <PageHead title={long.title} />
      <QuestionnaireForm questionnaire={long} response={response} onChange={setResponse} />
    </>
  )
}
