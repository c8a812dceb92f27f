import type { GivenAnswer, LatestAnswers } from '../../assess/index.ts'
import type { LibraryDomain, LibraryNeed, SuggestedBy } from '../library/library.schema.ts'
import type { Suggested, SuggestingAnswer } from './contract.ts'
import { suggestedSay } from './suggested.en.ts'

/** The needs of a library that these answers suggest, each with every answer that does. */
export const suggestedIn = (library: readonly LibraryDomain[], latest: readonly LatestAnswers[]): Suggested[] =>
  library.flatMap(({ title: domain, needs }) => needs.flatMap((need) => suggestedNeed(need, domain, latest)))

function suggestedNeed(need: LibraryNeed, domain: string, latest: readonly LatestAnswers[]): Suggested[] {
  const answers = (need.suggested_by ?? []).flatMap((by) =>
    latest.filter(({ key }) => key === by.instrument).flatMap((one) => suggesting(by, one)),
  )
  return answers.length === 0 ? [] : [{ libraryId: need.id, title: need.title, domain, answers }]
}

function suggesting(by: SuggestedBy, latest: LatestAnswers): SuggestingAnswer[] {
  const linkId = by.scale ?? by.item ?? ''
  if (by.scale !== undefined) {
    const scored = latest.scales.find(({ scale }) => scale === by.scale)
    return scored && isWithin(by, scored.value) ? saidAt(latest, linkId) : []
  }
  const given = latest.answers.find((one) => one.linkId === by.item)
  return given && isMeant(by, given) ? saidAt(latest, linkId) : []
}

const isMeant = (by: SuggestedBy, { points, codes }: GivenAnswer): boolean =>
  by.answers === undefined ? isWithin(by, points) : codes.some((code) => by.answers?.includes(code))

/** No points are no zero. */
const isWithin = ({ from = -Infinity, to = Infinity }: SuggestedBy, value: number | null): boolean =>
  value !== null && value >= from && value <= to

/** What was said at a question of an assessment, or what its scale came to; nothing where neither is there. */
export function saidAt(latest: LatestAnswers, linkId: string): SuggestingAnswer[] {
  const said = wordsAt(latest, linkId)
  if (!said) return []
  const { assessmentId, key, title: instrument, doneOn: on } = latest
  return [{ key: `${key} ${linkId} ${said.words}`, assessmentId, linkId, ...said, instrument, on }]
}

/** A choice in words says more than its score, and a score more than a number. */
function wordsAt({ answers, scales }: LatestAnswers, linkId: string): { question: string; words: string } | undefined {
  const given = answers.find((one) => one.linkId === linkId)
  const scored = scales.find(({ scale }) => scale === linkId)
  if (given && (given.codes.length > 0 || scored === undefined || scored.value === null))
    return { question: given.question, words: given.words }
  if (!scored || scored.value === null) return undefined
  const { title: question, value, band } = scored
  return { question, words: band ? suggestedSay('score_in_band', { value, band }) : String(value) }
}

type Turn = { library_id: string; turn: string; answers: readonly string[] }
type Planned = { libraryId: string | null; status: string; decidedOn: string | null }

/**
 * What is still offered: not what stands in the plan, and not what was left, until an answer is another one. A need that
 * was met or declined is offered again by an answer of a later day.
 */
export const stillOffered = (
  suggested: readonly Suggested[],
  needs: readonly Planned[],
  turns: readonly Turn[],
): Suggested[] =>
  suggested.filter(({ libraryId, answers }) => {
    const planned = needs.filter((need) => need.libraryId === libraryId)
    const last = turns.findLast((turn) => turn.library_id === libraryId)
    const isLeft = last?.turn === 'left' && answers.every(({ key }) => last.answers.includes(key))
    return !isLeft && !planned.some((need) => settles(need, answers))
  })

const settles = ({ status, decidedOn }: Planned, answers: readonly SuggestingAnswer[]): boolean =>
  status === 'active' || status === 'deferred' || answers.every(({ on }) => decidedOn === null || on <= decidedOn)
