import type { QuestionnaireResponse, ResponseItem } from './response.ts'

/** The second of two responses, made of the very objects of the first where both say the same: so a screen redraws little. */
export function sameNodes(before: QuestionnaireResponse, after: QuestionnaireResponse): QuestionnaireResponse {
  const item = same(before.item, after.item)
  if (item === before.item) return before
  return item === after.item ? after : { ...after, ...(item && { item }) }
}

function same(before: ResponseItem[] | undefined, after: ResponseItem[] | undefined): ResponseItem[] | undefined {
  if (before === after || !before || !after) return after
  const merged = after.map((node, at) => sameNode(before[at]?.linkId === node.linkId ? before[at] : undefined, node))
  const isSame = merged.length === before.length && merged.every((node, at) => node === before[at])
  return isSame ? before : merged
}

function sameNode(before: ResponseItem | undefined, after: ResponseItem): ResponseItem {
  if (before === undefined || before === after) return after
  return JSON.stringify(before) === JSON.stringify(after) ? before : after
}
