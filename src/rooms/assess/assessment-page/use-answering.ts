import { useCallback, useMemo } from 'react'
import { useDraft } from '../../../web/draft/use-draft.ts'
import { useSession } from '../../../web/session.ts'
import { useHere } from '../../../web/use-here.ts'
import { useSettled } from '../../../web/use-settled.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { startResponse } from '../answers/answer.ts'
import type { Mark } from '../answers/marks.ts'
import { readResponse } from '../answers/read-answers.ts'
import type { QuestionnaireResponse } from '../answers/response.ts'
import type { AssessmentFile } from '../assessment/contract.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { TypedAssessment } from './assessment.form.ts'
import { useScores, useSheet } from './use-scores.ts'

const restBeforeScoring = 200

/** The answers as a draft like any other, and what they add up to when the hand rests: no key waits for the arithmetic. */
export function useAnswering(file: AssessmentFile, form: Questionnaire) {
  const { now, zone } = useHere()
  const sheet = useSheet(file)
  const today = dayOf(now, zone)
  const initial = useMemo(() => beginning(file, form, today), [file, form, today])
  const draft = useDraft<TypedAssessment>({
    kind: 'assessment',
    subjectId: file.assessmentId,
    title: say('draft_title', { title: file.title, name: file.client.name }),
    shape: TypedAssessment,
    initial,
  })
  const typed = draft.body
  const response = useSettled(typed.response, restBeforeScoring)
  const scored = useScores({ form, sheet, response, client: file.client })
  return { draft, typed, change: draft.change, scored, sheet }
}

function beginning(file: AssessmentFile, form: Questionnaire, doneOn: string): TypedAssessment {
  const read = readResponse(file.response)
  return { response: read.ok ? read.response : startResponse(form), mode: 'interview', proxyName: '', doneOn }
}

/** Who writes an answer down, and when: kept with each of them. */
export function useMark(): () => Mark {
  const by = useSession().staff.name
  return useCallback(() => ({ by, at: new Date().toISOString() }), [by])
}

/** The last answers to the same questions, to be read beside these. */
export const useBefore = ({ before }: Pick<AssessmentFile, 'before'>): QuestionnaireResponse | undefined =>
  useMemo(() => {
    const read = before && readResponse(before.response)
    return read?.ok ? read.response : undefined
  }, [before])
