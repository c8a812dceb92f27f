import { say } from '../en.ts'
import { everyItem } from '../questionnaire/find-problems.ts'
import { scoredQuestions } from '../questionnaire/plain-total.ts'
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts'
import type { ScoringSheet } from './scoring-sheet.schema.ts'
import { criticalLinkId } from './shell.ts'

export type Bound = {
  /** The item that holds the total; null where the total is the plain sum of the questions. */
  total: string | null
  /** The scored questions, in order: the nth is what people call "number n". */
  questions: readonly string[]
  /** Where each critical item is asked, by its id; null where it was not found. */
  critical: Readonly<Record<string, string | null>>
  /** What the file does not tell, in sentences. */
  problems: readonly string[]
}

/** Finds in somebody's file what a sheet of facts speaks of: the total, and the questions by their number. */
export function bindSheet(sheet: ScoringSheet, questionnaire: Questionnaire): Bound {
  const total = totalItem(sheet, questionnaire)
  const questions = questionsOf(sheet, questionnaire, total)
  const critical = Object.fromEntries(
    sheet.critical.map(({ id, item }) => [id, criticalItem(id, item, questionnaire, questions)]),
  )
  const bound = { total: total?.linkId ?? null, questions: questions.map(({ linkId }) => linkId), critical }
  return { ...bound, problems: problemsOf(sheet, bound) }
}

const isNumber = ({ type }: Item): boolean => type === 'decimal' || type === 'integer'

function totalItem({ codes }: ScoringSheet, { items }: Questionnaire): Item | undefined {
  const all = everyItem(items)
  const wanted = codes.filter(({ of }) => of === 'total')
  const isCoded = (item: Item) =>
    item.codes.some(({ code, system }) =>
      wanted.some((one) => one.code === code && (system ?? one.system) === one.system),
    )
  const byCode = all.find((item) => isNumber(item) && isCoded(item))
  if (byCode) return byCode
  const calculated = all.filter((item) => isNumber(item) && (item.calculated ?? item.plainSumOf))
  if (calculated.length === 1) return calculated[0]
  const readOnly = all.filter((item) => isNumber(item) && item.readOnly)
  return readOnly.length === 1 ? readOnly[0] : undefined
}

/** Those that the plain total adds up; else as many as the instrument has, of those that have points. */
function questionsOf(
  { items: count }: ScoringSheet,
  { items, byLinkId }: Questionnaire,
  total: Item | undefined,
): Item[] {
  if (total?.plainSumOf) return total.plainSumOf.flatMap((linkId) => byLinkId.get(linkId) ?? [])
  const scored = scoredQuestions(items)
  return count === undefined ? scored : scored.slice(0, count)
}

function criticalItem(
  id: string,
  item: string,
  { byLinkId }: Questionnaire,
  questions: readonly Item[],
): string | null {
  for (const linkId of [criticalLinkId(id), item]) if (byLinkId.has(linkId)) return linkId
  const byPrefix = questions.find(({ prefix }) => prefix?.replace(/\W+$/, '') === item)
  const byPlace = /^\d+$/.test(item) ? questions[Number(item) - 1] : undefined
  return (byPrefix ?? byPlace)?.linkId ?? null
}

function problemsOf(sheet: ScoringSheet, { total, questions, critical }: Omit<Bound, 'problems'>): string[] {
  const scales = sheet.scales.filter(({ from }) => !from)
  const lost = sheet.critical.filter(({ id }) => critical[id] === null)
  const { items: count } = sheet
  return [
    ...(scales.length > 1
      ? [
          say('s_only_total', {
            titles: scales
              .slice(1)
              .map(({ title }) => title)
              .join(', '),
          }),
        ]
      : []),
    ...(scales.length > 0 && total === null && questions.length === 0 ? [say('s_no_total')] : []),
    ...(scales.length > 0 && count !== undefined && questions.length > 0 && questions.length !== count
      ? [say('s_other_count', { found: questions.length, count })]
      : []),
    ...lost.map(({ item, title }) => say('s_no_critical', { item, title })),
  ]
}
