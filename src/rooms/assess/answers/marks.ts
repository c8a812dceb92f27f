import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { rawsOf, textOf } from '../questionnaire/raw.ts'
import type { Place } from './place.ts'
import type { Extension, QuestionnaireResponse, ResponseItem } from './response.ts'
import { changeAt } from './set-answer.ts'

/** Why there is no answer. Neither is blank: blank was not asked. */
export type Absence = 'refused' | 'unknown'

/** Who answered, or wrote down the answer, and when. */
export type Mark = { by: string; at: string }

const absentUrl = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason'
const own = 'https://throughline.example/fhir/StructureDefinition/'
const markUrl = `${own}answered`
const prefilledUrl = `${own}prefilled-from`

const codeOf = { refused: 'asked-declined', unknown: 'asked-unknown' } as const

const extensionOf = (node: ResponseItem | undefined, url: string) => node?.extension?.find((one) => one.url === url)

export function absenceOf(node: ResponseItem | undefined): Absence | null {
  const code = extensionOf(node, absentUrl)?.['valueCode']
  if (code === codeOf.refused) return 'refused'
  return code === codeOf.unknown ? 'unknown' : null
}

export function markOf(node: ResponseItem | undefined): Mark | null {
  const parts = rawsOf(extensionOf(node, markUrl)?.['extension'])
  const by = textOf(parts.find(({ url }) => url === 'by')?.['valueString'])
  const at = textOf(parts.find(({ url }) => url === 'at')?.['valueDateTime'])
  return by !== undefined && at !== undefined ? { by, at } : null
}

/** Where in the record an answer comes from that nobody has confirmed yet, in words. */
export const prefilledFrom = (node: ResponseItem | undefined): string | null =>
  textOf(extensionOf(node, prefilledUrl)?.['valueString']) ?? null

/** Says that the person refused or does not know, in place of an answer; null takes it back. */
export function setAbsence(
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
  place: Place,
  absence: Absence | null,
): QuestionnaireResponse {
  return changeAt(questionnaire, response, place, (node) => {
    if (!absence) return withExtension(node, absentUrl, undefined)
    const { answer: _, ...rest } = node
    const said = withExtension(rest, absentUrl, { url: absentUrl, valueCode: codeOf[absence] })
    return withExtension(said, prefilledUrl, undefined)
  })
}

/** An answer by somebody's hand: no longer refused, no longer only out of the record. */
export function setMark(
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
  place: Place,
  mark: Mark | null,
): QuestionnaireResponse {
  const parts = mark && [
    { url: 'by', valueString: mark.by },
    { url: 'at', valueDateTime: mark.at },
  ]
  return changeAt(questionnaire, response, place, (node) =>
    withExtension(node, markUrl, parts ? { url: markUrl, extension: parts } : undefined),
  )
}

export const setPrefilled = (
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
  place: Place,
  from: string | null,
): QuestionnaireResponse =>
  changeAt(questionnaire, response, place, (node) =>
    withExtension(node, prefilledUrl, from === null ? undefined : { url: prefilledUrl, valueString: from }),
  )

function withExtension(
  { extension = [], ...node }: ResponseItem,
  url: string,
  made: Extension | undefined,
): ResponseItem {
  const all = [...extension.filter((one) => one.url !== url), ...(made ? [made] : [])]
  return all.length === 0 ? node : { ...node, extension: all }
}
