import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { extensionUrls } from '../questionnaire/raw.ts'
import { optionOf } from './points.ts'
import type { Answer, QuestionnaireResponse, ResponseItem } from './response.ts'
import type { Row } from './rows.ts'

/**
 * A copy for expressions to read: without what is not asked, and with the points of each chosen answer at its code,
 * where the files of the field look for them.
 */
export function forEvaluation(
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
  unasked: ReadonlySet<object>,
) {
  const copies = new Map<ResponseItem, ResponseItem>()
  const copyAll = (items: readonly ResponseItem[]): ResponseItem[] =>
    items.filter((one) => !unasked.has(one)).map((one) => copy(one))
  const copyAnswer = (linkId: string, answer: Answer): Answer => ({
    ...pointed(questionnaire, linkId, answer),
    ...(answer.item && { item: copyAll(answer.item) }),
  })
  const copy = (node: ResponseItem): ResponseItem => {
    const made = {
      ...node,
      ...(node.answer && { answer: node.answer.map((answer) => copyAnswer(node.linkId, answer)) }),
      ...(node.item && { item: copyAll(node.item) }),
    }
    copies.set(node, made)
    return made
  }
  const resource = { ...response, item: copyAll(response.item ?? []) }
  const copyOf = ({ node, item }: Row): unknown => (node && copies.get(node)) ?? { linkId: item.linkId }
  return { resource, copyOf }
}

function pointed(questionnaire: Questionnaire, linkId: string, answer: Answer): Answer {
  const { valueCoding } = answer
  const item = questionnaire.byLinkId.get(linkId)
  const ordinal = valueCoding && item ? optionOf(item, answer)?.ordinal : undefined
  if (!valueCoding || ordinal === undefined || ordinal === null) return answer
  const [url] = extensionUrls.ordinal
  const others = (valueCoding.extension ?? []).filter((one) => one.url !== url)
  return { ...answer, valueCoding: { ...valueCoding, extension: [...others, { url, valueDecimal: ordinal }] } }
}
