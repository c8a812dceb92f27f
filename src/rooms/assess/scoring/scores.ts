import type { QuestionnaireResponse } from '../answers/response.ts'
import { settle } from '../answers/settle.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { readQuestionnaire } from '../questionnaire/read-questionnaire.ts'
import { bandOf, type Person } from './bands.ts'
import { type Bound, bindSheet } from './bind-sheet.ts'
import { type CriticalHit, criticalHits } from './critical.ts'
import { type Line, linesOf, type Wanted } from './lines.ts'
import type { Band, Scale, ScoringSheet } from './scoring-sheet.schema.ts'
import { shellQuestionnaire } from './shell.ts'

/** A score with everything that it was made of. */
export type Score = {
  scale: string
  title: string
  range: readonly [number, number]
  better: Scale['better']
  unit: string | null
  /** Null where it was not scored: `notScored` says why. */
  value: number | null
  band: Band | null
  /** What must be known of the person before the band can be said. */
  bandNeeds: 'sex' | 'age' | null
  tScore: number | null
  /** How the value comes from its lines. */
  how: 'sum' | 'mean' | 'value'
  /** Each item with what was said and what it counted. One line where the total itself was entered or calculated. */
  lines: readonly Line[]
  /** So many were asked and have no points. */
  missing: number
  mayMiss: number
  prorated: boolean
  times: number
  notScored: 'too_many_missing' | 'not_entered' | 'no_such_item' | null
}

export type Scores = { scores: Score[]; critical: CriticalHit[]; problems: readonly string[] }

/**
 * What a sheet makes of the answers. Without a questionnaire the sheet is a shell: its totals were entered. Only what is
 * asked counts; refused and unknown are missing, and never zero.
 */
export function scoresOf(
  sheet: ScoringSheet,
  questionnaire: Questionnaire | null,
  response: QuestionnaireResponse,
  person: Person,
): Scores {
  const form = questionnaire ?? shellForm(sheet)
  const { rows } = settle(form, response)
  const bound = bindSheet(sheet, form)
  const scores = sheet.scales.map((scale, nth) => {
    const wanted = wantedBy(scale, nth, form, bound)
    return scoreOf(scale, wanted, linesOf(form, rows, wanted), person)
  })
  return { scores, critical: criticalHits(sheet, bound, form, rows), problems: bound.problems }
}

const shells = new WeakMap<ScoringSheet, Questionnaire>()

function shellForm(sheet: ScoringSheet): Questionnaire {
  const known = shells.get(sheet)
  if (known) return known
  const read = readQuestionnaire(shellQuestionnaire(sheet))
  if (!read.ok) throw new Error(`${sheet.key}: ${read.problems.map(({ sentence }) => sentence).join(' ')}`)
  shells.set(sheet, read.questionnaire)
  return read.questionnaire
}

/** The items of a scale: its own, the total of a shell or a file, or what the file's total adds up. */
function wantedBy({ id, from }: Scale, nth: number, { byLinkId }: Questionnaire, bound: Bound): Wanted[] {
  if (from) return from.items.map((one) => (typeof one === 'string' ? { item: one } : one))
  if (byLinkId.has(id)) return [{ item: id }]
  if (nth > 0) return []
  return bound.total === null ? bound.questions.map((item) => ({ item })) : [{ item: bound.total }]
}

function scoreOf(scale: Scale, wanted: readonly Wanted[], lines: Line[], person: Person): Score {
  const asked = lines.filter(({ state }) => state !== 'not_asked')
  const missing = asked.filter(({ counted }) => counted === null).length
  const mayMiss = scale.from?.may_miss ?? 0
  const times = scale.from?.times ?? 1
  const notScored = whyNotScored(scale, wanted, missing, mayMiss, asked.length)
  const value = notScored ? null : rounded(computed(scale, lines) * times, scale.decimals)
  return {
    ...{ scale: scale.id, title: scale.title, range: scale.range, better: scale.better, unit: scale.unit ?? null },
    ...{ value, lines, missing, mayMiss, times, notScored },
    how: scale.from?.how ?? (lines.length > 1 ? 'sum' : 'value'),
    prorated: !notScored && missing > 0,
    ...inWords(scale, value, person),
  }
}

function whyNotScored({ from }: Scale, wanted: readonly Wanted[], missing: number, mayMiss: number, asked: number) {
  if (wanted.length === 0) return 'no_such_item'
  if (missing > mayMiss || (missing > 0 && missing === asked)) return from ? 'too_many_missing' : 'not_entered'
  return null
}

function inWords(scale: Scale, value: number | null, person: Person) {
  if (value === null) return { band: null, bandNeeds: null, tScore: null }
  const { band, needs } = bandOf(scale, value, person)
  return { band, bandNeeds: needs, tScore: scale.t_scores?.find(([raw]) => raw === value)?.[1] ?? null }
}

/** Sum, mean or value of what counted; with some missing a sum is scaled up to all that was asked. */
function computed({ from }: Scale, lines: readonly Line[]): number {
  const asked = lines.filter(({ state }) => state !== 'not_asked')
  const counted = asked.filter((line) => line.counted !== null)
  const sum = counted.reduce((total, line) => total + (line.counted ?? 0), 0)
  const weight = (some: readonly Line[]) => some.reduce((total, line) => total + line.weight, 0)
  if (counted.length === 0) return 0
  if (from?.how === 'mean') return sum / weight(counted)
  return (sum * weight(asked)) / weight(counted)
}

/** Halves are rounded up, as on paper: 2.5 is 3. */
function rounded(value: number, decimals: number): number {
  const exact = Number((value * 10 ** decimals).toPrecision(12))
  return Math.floor(exact + 0.5) / 10 ** decimals
}
