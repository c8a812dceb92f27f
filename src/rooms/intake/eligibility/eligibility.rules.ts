/** What a pack asks of everybody who is referred. */
export type Asked = { id: string; question: string; eligible_when: 'yes' | 'no' | 'either' }
export type ScreeningAnswer = 'yes' | 'no' | 'unknown'
export type EligibilityResult = 'eligible' | 'ineligible' | 'needs_info'

export type Screened = {
  result: EligibilityResult
  /** Questions whose answers speak against, and those that nobody has answered. */
  against: Asked[]
  open: Asked[]
}

/** One answer against decides; nobody is eligible while a question is open. What is asked for the record must be asked too. */
export function screen(asked: readonly Asked[], answerTo: (id: string) => ScreeningAnswer): Screened {
  const against = asked.filter((one) => speaksAgainst(one, answerTo(one.id)))
  const open = asked.filter(({ id }) => answerTo(id) === 'unknown')
  return { result: against.length > 0 ? 'ineligible' : open.length > 0 ? 'needs_info' : 'eligible', against, open }
}

const speaksAgainst = ({ eligible_when: wanted }: Asked, answer: ScreeningAnswer): boolean =>
  wanted !== 'either' && answer !== 'unknown' && answer !== wanted
