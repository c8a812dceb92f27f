import type { PlanContent } from '../plan-file/version.ts'

/** Every sentence of a plan that somebody wrote: what its reading grade is taken of. */
export const sentencesOf = ({ needs, grounds }: PlanContent): string[] =>
  [
    ...needs.flatMap(({ goals }) =>
      goals.flatMap(({ words, statement, measure, steps, milestones }) => [
        words,
        statement,
        measure,
        ...steps.map(({ title }) => title),
        ...milestones.map(({ title }) => title),
      ]),
    ),
    ...grounds.map(({ words }) => words),
  ].flatMap((text) => text?.split(/(?<=[.!?])\s+/) ?? [])
