import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { readQuestionnaire } from '../questionnaire/read-questionnaire.ts'

/** A form that was read before it was kept, so that reading it again cannot fail. */
export function readForm(raw: unknown): Questionnaire {
  const read = readQuestionnaire(raw)
  if (read.ok) return read.questionnaire
  throw new Error(`A kept questionnaire cannot be read: ${read.problems[0]?.sentence ?? ''}`)
}

/** What in a form cannot be computed here, in sentences. */
export function notComputableIn(raw: unknown): string[] {
  const read = readQuestionnaire(raw)
  return read.ok ? read.notComputable.map(({ sentence }) => sentence) : []
}
