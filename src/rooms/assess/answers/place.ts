/**
 * Where an answer stands: from the outermost item inwards. `nth` counts the repetitions of a group; `answer` says under
 * which answer of a question the next step lies.
 */
export type Step = { linkId: string; nth: number; answer?: number }
export type Place = readonly Step[]

/** One word for a place: linkIds are unique in a questionnaire, so the last one and the counts are enough. */
export function keyOfPlace(place: Place): string {
  const counts = place.map(({ nth, answer }) => (answer === undefined ? nth : `${nth}@${answer}`)).join('.')
  return `${place.at(-1)?.linkId ?? ''}|${counts}`
}

/** The same place, seen as what lies under its nth answer. */
export const underAnswer = (place: Place, answer: number): Place =>
  place.map((step, at) => (at === place.length - 1 ? { ...step, answer } : step))
