import { absenceOf } from '../answers/marks.ts'
import { optionOf, pointsOf } from '../answers/points.ts'
import type { Row } from '../answers/rows.ts'
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts'
import { wordsOf } from '../questionnaire/read-value.ts'

export type Wanted = { item: string; reverse?: [number, number] | undefined; weight?: number | undefined }

/** One item of a score: what was said, its own points, and what they count after reversing and weighing. */
export type Line = {
  linkId: string
  question: string
  answer: string | null
  points: number | null
  counted: number | null
  weight: number
  reversed: boolean
  state: 'answered' | 'refused' | 'unknown' | 'blank' | 'not_asked'
}

/** The lines of a score, in the order of its scale. */
export function linesOf({ byLinkId }: Questionnaire, rows: readonly Row[], wanted: readonly Wanted[]): Line[] {
  return wanted.map((one) =>
    lineOf(
      one,
      byLinkId.get(one.item),
      rows.filter(({ item }) => item.linkId === one.item),
    ),
  )
}

function lineOf({ item: linkId, reverse, weight = 1 }: Wanted, item: Item | undefined, rows: readonly Row[]): Line {
  const asked = rows.filter(({ enabled }) => enabled)
  const points = item ? pointsIn(item, asked) : null
  const turned = points !== null && reverse ? reverse[0] + reverse[1] - points : points
  return {
    ...{ linkId, question: item?.text ?? linkId, answer: item ? answerIn(item, asked) : null, points, weight },
    counted: turned === null ? null : turned * weight,
    reversed: reverse !== undefined,
    state: stateOf(rows, asked),
  }
}

/** All that was chosen counts: of several answers the points are added. */
function pointsIn(item: Item, rows: readonly Row[]): number | null {
  const found = rows.flatMap(({ node }) => (node?.answer ?? []).flatMap((answer) => pointsOf(item, answer) ?? []))
  return found.length === 0 ? null : found.reduce((sum, one) => sum + one, 0)
}

function answerIn(item: Item, rows: readonly Row[]): string | null {
  const answers = rows.flatMap(({ node }) => node?.answer ?? [])
  return answers.map((answer) => optionOf(item, answer)?.words ?? wordsOf(answer)).join(', ') || null
}

function stateOf(rows: readonly Row[], asked: readonly Row[]): Line['state'] {
  if (rows.length > 0 && asked.length === 0) return 'not_asked'
  if (asked.some(({ node }) => (node?.answer ?? []).length > 0)) return 'answered'
  return asked.map(({ node }) => absenceOf(node)).find((absence) => absence !== null) ?? 'blank'
}
