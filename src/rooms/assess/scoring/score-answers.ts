import type { QuestionnaireResponse } from '../answers/response.ts'
import type { PersonOn } from '../person/person-on.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { bandsFor, type Person } from './bands.ts'
import { explainScore } from './explain-score.ts'
import type { KeptScore } from './kept-score.ts'
import { type Score, scoresOf } from './scores.ts'
import type { ScoringSheet } from './scoring-sheet.schema.ts'

type Form = { questionnaire: Questionnaire; sheet: ScoringSheet }

export type Scored = {
  scores: KeptScore[]
  /** The ids in the sheet of those answers that cannot wait. */
  critical: string[]
}

/** What answers come to, with everything that explains it: in the browser while somebody answers, on the server when signed. */
export function scoreAnswers(
  { questionnaire, sheet }: Form,
  response: QuestionnaireResponse,
  { sex, age: ageOn }: PersonOn,
): Scored {
  const person: Person = { sex: sex === 'female' || sex === 'male' ? sex : null, ageOn }
  const { scores, critical } = scoresOf(sheet, questionnaire, response, person)
  return {
    scores: scores.map((score) => keptOf(score, sheet, person)),
    critical: critical.map(({ id }) => id),
  }
}

function keptOf(score: Score, { scales }: ScoringSheet, person: Person): KeptScore {
  const scale = scales.find(({ id }) => id === score.scale)
  return {
    scale: score.scale,
    title: score.title,
    value: score.value,
    range: [...score.range],
    decimals: scale?.decimals ?? 0,
    better: score.better,
    unit: score.unit,
    band: score.band && { title: score.band.title, concern: score.band.concern },
    bands: scale ? bandsFor(scale, person).map(({ from, title, concern }) => ({ from, title, concern })) : [],
    tScore: score.tScore,
    parts: score.lines
      .filter(({ state }) => state !== 'not_asked')
      .map(({ linkId, counted }) => ({ item: linkId, points: counted })),
    explained: explainScore(score),
    meaningfulFrom: scale?.meaningful_change?.points ?? null,
  }
}
