import type { ScreeningQuestion } from './contract.ts'

/** An answer under which the person does not qualify; what is asked for the record speaks against nobody. */
export const speaksAgainst = ({ answer, eligibleWhen }: ScreeningQuestion): boolean =>
  answer !== 'unknown' && eligibleWhen !== 'either' && answer !== eligibleWhen

/** Questions that stand in the way: those answered against where there are any, else those that are open. */
export function questionsInTheWay(questions: readonly ScreeningQuestion[]): ScreeningQuestion[] {
  const against = questions.filter(speaksAgainst)
  return against.length > 0 ? against : questions.filter(({ answer }) => answer === 'unknown')
}
