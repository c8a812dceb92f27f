import { along } from './course.ts'
import type { Ladder } from './story.ts'

const parts = [
  'home',
  'rent-and-bills',
  'food',
  'income',
  'work-and-days',
  'learning',
  'getting-around',
  'papers-and-benefits',
  'body',
  'care-and-medicines',
  'mind-and-mood',
  'alcohol-and-drugs',
  'daily-tasks',
  'safety',
  'people',
  'law',
  'belonging',
] as const

const steady = [4, 4] as const

const stepAt = (ladder: Ladder, part: string, share: number): number => Math.round(along(ladder[part] ?? steady, share))

/** "Needs and strengths", as somebody answers it at this share of their way. */
export const ladderAnswers = (ladder: Ladder, share: number, first: string | null): Record<string, unknown> => ({
  ...Object.fromEntries(parts.map((part) => [part, `${part}-${stepAt(ladder, part, share)}`])),
  'cares-for-somebody': false,
  ...(first ? { 'matters-first': first } : {}),
})

/** What "Social needs" asks, by the part of life that knows it. */
const lacks: Readonly<Record<string, string>> = {
  home: 'home',
  utilities: 'rent-and-bills',
  food: 'food',
  money: 'income',
  rides: 'getting-around',
  phone: 'learning',
  'medicine-cost': 'care-and-medicines',
  work: 'work-and-days',
  company: 'people',
  law: 'law',
}

export const socialAnswers = (ladder: Ladder, share: number): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(lacks).map(([asked, part]) => [asked, `${asked}-${needAt(stepAt(ladder, part, share))}`]),
  ),
  caring: 'caring-0',
  language: 'language-0',
})

const needAt = (step: number): number => (step <= 2 ? 2 : step === 3 ? 1 : 0)

/** Nobody told of harm. */
export const safeAnswers: Readonly<Record<string, unknown>> = {
  private: true,
  'danger-now': false,
  'weapon-or-threat': false,
  'self-harm': false,
  'child-or-dependant': false,
  'put-down': 'put-down-0',
  watched: 'watched-0',
  scared: 'scared-0',
  harmed: 'harmed-0',
  pressed: 'pressed-0',
  firearm: false,
}
