import { useMemo } from 'react'
import type { QuestionnaireResponse } from '../answers/response.ts'
import type { AssessmentFile } from '../assessment/contract.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { readQuestionnaire } from '../questionnaire/read-questionnaire.ts'
import { type Scored, scoreAnswers } from '../scoring/score-answers.ts'
import { ScoringSheet } from '../scoring/scoring-sheet.schema.ts'

/** The form, read once a page; null where this version of the page cannot read what the server kept. */
export function useForm(file: Pick<AssessmentFile, 'questionnaire'>): Questionnaire | null {
  return useMemo(() => {
    const read = readQuestionnaire(file.questionnaire)
    return read.ok ? read.questionnaire : null
  }, [file.questionnaire])
}

export const useSheet = (file: Pick<AssessmentFile, 'sheet'>): ScoringSheet =>
  useMemo(() => ScoringSheet.parse(file.sheet), [file.sheet])

type Given = {
  form: Questionnaire
  sheet: ScoringSheet
  response: QuestionnaireResponse
  client: AssessmentFile['client']
}

/** The same arithmetic as on the server, while somebody answers. */
export const useScores = ({ form, sheet, response, client: { sex, age } }: Given): Scored =>
  useMemo(() => scoreAnswers({ questionnaire: form, sheet }, response, { sex, age }), [form, sheet, response, sex, age])
