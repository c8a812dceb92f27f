import { later } from '../days.ts'
import type { Worker } from '../ground.ts'
import type { Act } from '../life/acts.ts'
import type { Life } from '../life/life.ts'
import {
  addMilestone,
  addStep,
  decide,
  endsGoal,
  finishStep,
  identify,
  type Last,
  progress,
  reviews,
  setGoal,
  signsBoth,
  standsOn,
  type Update,
  type Version,
} from '../life/plan.ts'
import { along, answeredAlong, spread, wayAlong } from './course.ts'
import type { GoalStory, LongStory, NeedStory } from './story.ts'
import { handwriting } from './words.ts'

type Goal = ReturnType<typeof setGoal>
type Step = ReturnType<typeof addStep>
type Need = ReturnType<typeof identify>

/** A goal as it is lived: its row, its steps, and what was said of it last. */
type Lived = {
  told: GoalStory
  goal: Goal
  steps: Step[]
  last: Last
  setAgo: number
  updatedAgo: number
  updates: number
}

/** The plan of one story while it is told. */
export type LivedPlan = { needs: { told: NeedStory; need: Need }[]; goals: Lived[]; versions: Version[] }

export const noPlan = (): LivedPlan => ({ needs: [], goals: [], versions: [] })

/** What somebody needs, as it came out when everything was asked; some of it is put aside. */
export function tellsNeeds(
  life: Life,
  plan: LivedPlan,
  { at, by }: Act,
  { needs = [], grounds = [] }: LongStory,
): void {
  for (const [nth, told] of needs.entries()) {
    const act = { at: later(at, nth), by }
    const need = identify(life, act, told)
    plan.needs.push({ told, need })
    if (told.decided && told.decided.status !== 'met') decide(life, act, need, told.decided)
  }
  for (const [kind, words] of grounds) standsOn(life, { at, by }, kind, words)
}

/** The goals that are set on that day, with their steps. */
export function setsGoals(
  life: Life,
  plan: LivedPlan,
  { at, by }: Act,
  setAgo: number,
  isNow: (goal: GoalStory) => boolean,
) {
  for (const { told: needTold, need } of plan.needs)
    for (const told of needTold.goals.filter(isNow)) plan.goals.push(sets(life, { at, by }, { need, told, setAgo }))
}

type Setting = { need: Need; told: GoalStory; setAgo: number }

function sets(life: Life, { at, by }: Act, { need, told, setAgo }: Setting): Lived {
  const { days } = life.ground
  const goal = setGoal(life, { at, by }, need, { ...told, targetOn: days.day(-told.targetIn) })
  const steps = told.steps.map(({ after = 21, ...step }) =>
    addStep(life, { at, by }, goal, step.owner === 'worker' ? { ...step, dueOn: days.day(setAgo - after) } : step),
  )
  for (const [title, dueAgo, reachedAgo] of told.milestones ?? []) {
    const milestone = addMilestone(life, { at, by }, goal, title, days.day(dueAgo))
    if (reachedAgo !== null) Object.assign(milestone, { reached_on: days.day(reachedAgo), reached_by: by.id })
  }
  return { told, goal, steps, last: null, setAgo, updatedAgo: setAgo, updates: 0 }
}

type Stepping = { at: string; tell: () => void }

/** Of what is ours to do whatever was done in its time. */
export function doneSteps(
  life: Life,
  plan: LivedPlan,
  { needs = [] }: LongStory,
  plannedAgo: number,
  by: Worker,
): Stepping[] {
  const { days } = life.ground
  return needs
    .flatMap(({ goals }) => goals)
    .flatMap((told) =>
      told.steps.flatMap((step, nth) => {
        const setAgo = days.workdayUpTo(told.setAgo ?? plannedAgo)
        const doneAgo = days.workdayUpTo(setAgo - (step.after ?? 21))
        if (step.owner !== 'worker' || doneAgo < 1 || doneAgo >= setAgo) return []
        const at = days.at(doneAgo, '16:30')
        return [{ at, tell: () => isDone(life, plan, { at, by }, { told, nth }) }]
      }),
    )
}

function isDone(life: Life, { goals }: LivedPlan, act: Act, { told, nth }: { told: GoalStory; nth: number }): void {
  const step = goals.find((one) => one.told === told)?.steps[nth]
  if (step && step.status !== 'done') finishStep(life, act, step)
}

/** So many days have to pass before a goal is asked about again. */
const restDays = 13

/** How the goals go that are worked on, told in a contact; a goal that ends on that day ends with its last update. */
export function tellsProgress(
  life: Life,
  plan: LivedPlan,
  act: Act,
  { ago, noteId }: { ago: number; noteId: string },
): void {
  const open = plan.goals.filter(({ goal, setAgo }) => goal.lifecycle === 'active' && setAgo > ago)
  for (const [nth, lived] of open.entries()) {
    const ends = lived.told.endAgo !== undefined && ago <= lived.told.endAgo
    if (!ends && lived.updatedAgo - ago < restDays) continue
    const at = later(act.at, nth * 3)
    lived.last = progress(life, { ...act, at }, lived.goal, updateOf(life, lived, ago, noteId), lived.last)
    Object.assign(lived, { updatedAgo: ago, updates: lived.updates + 1 })
    if (ends) ending(life, plan, { at: later(at, 1), by: act.by }, lived)
  }
}

/** What goes up and down from one month to the next; what is only ever added to does not. */
const wavers = /^(days|hours|times|visits|points|applications)/

function updateOf({ chance }: Life, { told, setAgo, updates }: Lived, ago: number, noteId: string): Update {
  const until = told.endAgo ?? 0
  const share = told.endAgo !== undefined && ago <= told.endAgo ? 1 : Math.min(0.96, (setAgo - ago) / (setAgo - until))
  const words = spread(told.said ?? [], updates, Math.max(1, Math.floor((setAgo - until) / 29)))
  const said = { noteId, ...(words ? { words } : {}) }
  const { course, measureKind, unit = '' } = told
  if (typeof course === 'string') {
    const direction = wayAlong(course, share)
    return measureKind === 'done' ? { ...said, done: share === 1 } : { ...said, direction }
  }
  if (measureKind === 'gas') return { ...said, level: Math.round(along(course, share)) }
  const value = wavers.test(unit) ? answeredAlong(course, share, chance) : Math.round(along(course, share))
  return { ...said, value }
}

function ending(life: Life, plan: LivedPlan, { at, by }: Act, { told, goal, steps }: Lived): void {
  for (const step of steps) if (step.status !== 'done') finishStep(life, { at, by }, step)
  endsGoal(life, { at, by }, goal, told.givenUp ?? null)
  const of = plan.needs.find(({ need }) => need.id === goal.need_id)
  if (of?.told.decided?.status !== 'met') return
  const isLast = of.told.goals.every((one) => plan.goals.some((lived) => lived.told === one && lived.goal.ended_on))
  if (isLast) decide(life, { at: later(at, 1), by }, of.need, of.told.decided)
}

/** Every so many days a plan is looked at again: within what the house asks. */
const between = 78

/** The days on which the plan was signed anew or found still right, the last one first; and the review that lies ahead. */
export function reviewDays(plannedAgo: number, { signedAnew = [], reviewIn = 40 }: LongStory, until: number) {
  const days: { ago: number; anew: boolean }[] = signedAnew.map((ago) => ({ ago, anew: true }))
  for (let ago = between - reviewIn; ago < plannedAgo - 10; ago += between)
    if (ago > until && !signedAnew.some((one) => Math.abs(one - ago) < 12)) days.push({ ago, anew: false })
  return days.toSorted((one, other) => other.ago - one.ago)
}

const found: readonly string[] = [
  'Went through every goal; the steps still fit.',
  'Found still right. Asked again what matters most: the same.',
  'Nothing to change; the next step was said aloud by the client.',
]

/** The plan from its first signature on: signed anew, or reviewed and left. */
export function planSteps(
  life: Life,
  plan: LivedPlan,
  story: LongStory,
  on: { plannedAgo: number; until: number; by: Worker },
): Stepping[] {
  const { days } = life.ground
  const { plannedAgo, until, by } = on
  const all = reviewDays(plannedAgo, story, until)
  return all.flatMap(({ ago, anew }, nth) => {
    const nextAgo = all[nth + 1]?.ago ?? Math.max(-(story.reviewIn ?? 40), ago - 85)
    const onDay = days.workdayUpTo(ago)
    const reviewOn = days.day(nextAgo)
    const at = days.at(onDay, '15:30')
    if (!anew) return [{ at, tell: () => reviews(life, { at, by }, plan.versions, reviewOn, life.chance.pick(found)) }]
    const isNow = (goal: GoalStory) => goal.setAgo === ago
    return [
      {
        at: days.at(onDay, '14:50'),
        tell: () => setsGoals(life, plan, { at: days.at(onDay, '14:50'), by }, onDay, isNow),
      },
      {
        at: days.at(onDay, '15:00'),
        tell: () => signsBoth(life, { at: days.at(onDay, '15:00'), by }, plan.versions, reviewOn, handOf(story)),
      },
    ]
  })
}

export const handOf = ({ hand }: LongStory) => hand ?? { how: 'drawn' as const, drawing: handwriting }

/** The day of the first review, as the first version names it. */
export function firstReview(plannedAgo: number, story: LongStory, until: number): number {
  return reviewDays(plannedAgo, story, until)[0]?.ago ?? Math.max(-(story.reviewIn ?? 40), plannedAgo - 85)
}
