import type { Decision, Hand, NewGoal, NewNeed, NewStep } from '../life/plan.ts'
import type { Named, Person } from '../people/person.ts'

export type LongProgram = 'recovery' | 'steady' | 'homeward'

/** How far a story goes. */
export type Reaches =
  | 'referred'
  | 'waitlisted'
  | 'intake'
  | 'assessment'
  | 'planning'
  | 'active'
  | 'reassessment'
  | 'on_hold'
  | 'transition'
  | 'closed'

/** How one part of life stood at the beginning and at the end, 1 to 5. */
export type Ladder = Readonly<Record<string, readonly [number, number]>>

export type GoalStory = Omit<NewGoal, 'targetOn'> & {
  /** Set so many days ago; with the first plan where it is left out. */
  setAgo?: number
  /** In how many days from now it is to be reached; negative for a day that has passed. */
  targetIn: number
  /** How it went, from the first update to the last: numbers, levels, or words for better, same and worse. */
  course: readonly number[] | string
  /** Ended so many days ago: reached, or given up for this reason. */
  endAgo?: number
  givenUp?: string
  steps: readonly (NewStep & { /** Done so many days after it was set. */ after?: number })[]
  /** Title, due so many days ago, reached so many days ago or not at all. */
  milestones?: readonly (readonly [string, number, number | null])[]
  /** What was said of it, spread over its updates. */
  said?: readonly string[]
}

export type NeedStory = NewNeed & { goals: readonly GoalStory[]; decided?: Decision }

export type LongStory = {
  who: Named & { age: number }
  program: LongProgram
  openedAgo: number
  urgency?: 'routine' | 'urgent' | 'emergency'
  source: string
  asked: string
  reaches: Reaches
  /** Since how many days ago, for a stage that follows on being active. */
  sinceAgo?: number
  closing?: { reason: string; outcome: string }
  /** From so many days after the beginning on, this tier. */
  tiers: readonly (readonly [number, number])[]
  /** Totals of shells, by key, from the first time to the last. */
  scores?: Readonly<Record<string, readonly number[]>>
  /** Our own instrument, part by part. */
  ladder?: Ladder
  /** Asked what they lack to live on, too, out of the same ladder. */
  lacks?: true
  /** An answer that could not wait: by instrument, the score, how many days ago, and what was done the same day. */
  critical?: { key: string; total: number; item: string; ago: number; followedUp: string }
  needs?: readonly NeedStory[]
  grounds?: readonly (readonly ['strength' | 'wish' | 'barrier', string])[]
  /** When the plan was signed anew, so many days ago. */
  signedAnew?: readonly number[]
  /** In how many days its next review is; negative when that day has passed. */
  reviewIn?: number
  hand?: Hand
  /** Offered, and nobody has signed: so many days ago. */
  offeredAgo?: number
  /** Nobody was spoken with for so many days up to now. */
  quietFor?: number
  /** What happened, in the order of time, spread over the contacts. */
  notes: readonly string[]
  /** Something to do that stands open: title, due in so many days. */
  open?: readonly (readonly [string, number])[]
  begun?: string
  /** What became of where they live: moved so many days ago to this line. */
  moved?: { ago: number; line: string; lives: Person['lives']; support: Person['support'] }
}
