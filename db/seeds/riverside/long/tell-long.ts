import type { Instant } from '../../../../src/words/time-zone.ts'
import { later } from '../days.ts'
import type { Ground, Worker } from '../ground.ts'
import { moveTo } from '../life/acts.ts'
import { assessed, beginsAssessment, totalEntered } from '../life/assess.ts'
import type { Life } from '../life/life.ts'
import { actOn, leavesTask } from '../life/loose-ends.ts'
import { newLife } from '../life/new-life.ts'
import { offers, signsBoth, writeVersions } from '../life/plan.ts'
import { movesTo } from '../life/record.ts'
import { contact, score, writeClosure } from '../life/work.ts'
import type { Person } from '../people/person.ts'
import { isClosed } from '../stories/ending.ts'
import { cadence } from '../stories/ongoing.ts'
import { isAccepted, isReferred, isTakenIn } from './begins.ts'
import { along, answeredAlong, spread } from './course.ts'
import { ladderAnswers, safeAnswers, socialAnswers } from './ladder.ts'
import {
  doneSteps,
  firstReview,
  handOf,
  type LivedPlan,
  noPlan,
  planSteps,
  setsGoals,
  tellsNeeds,
  tellsProgress,
} from './plan-story.ts'
import type { LongProgram, LongStory } from './story.ts'
import { begins, ordinary } from './words.ts'

const inPerson = [365, 90, 30, 14, 7] as const

type Step = { at: Instant; tell: () => void }

export type Told = { story: LongStory; person: Person; before?: Life }

/** Tells the story of somebody who is with us for long: what was asked again and again, what they want, and how it goes. */
export function tellLong(ground: Ground, worker: Worker, { story, person, before }: Told): Life {
  const { program, openedAgo, urgency = 'routine', reaches } = story
  const seed = `${program} ${person.given} ${person.family}`
  const life = newLife(ground, { seed, person, program, urgency, openedAgo, ...(before ? { before } : {}) })
  isReferred(life, story)
  if (reaches === 'referred') return life
  const acceptedAgo = isAccepted(life, story, worker)
  if (reaches === 'waitlisted' || reaches === 'intake') return life
  const takenInAgo = isTakenIn(life, story, acceptedAgo, worker)
  if (story.begun) beginsAssessment(life, actOn(life, 1, '15:20', worker), story.begun)
  if (reaches === 'assessment') return life
  livesOn(life, story, takenInAgo, worker)
  for (const [title, dueIn] of story.open ?? []) leavesTask(life, worker, { title, dueIn, function: 'link' })
  return life
}

function livesOn(life: Life, story: LongStory, takenInAgo: number, by: Worker): void {
  const plan = noPlan()
  const assessedAgo = isAssessed(life, plan, story, takenInAgo, by)
  if (story.reaches === 'planning') {
    isOffered(life, plan, story, by)
  } else {
    const plannedAgo = isPlanned(life, plan, story, assessedAgo, by)
    const on = { assessedAgo, plannedAgo, until: lastDay(story), by }
    for (const { tell } of stepsOf(life, plan, story, on)) tell()
    ends(life, story, by)
  }
  writeVersions(life, plan.versions)
}

const lastDay = ({ reaches, sinceAgo = 8, quietFor = 0 }: LongStory): number =>
  reaches === 'closed' ? sinceAgo + 1 : reaches === 'on_hold' ? sinceAgo + 1 : quietFor

/** Everything is asked for the first time, what is needed comes out of it, and the tier. */
function isAssessed(life: Life, plan: LivedPlan, story: LongStory, takenInAgo: number, by: Worker): number {
  const { days } = life.ground
  const ago = days.workdaysAfter(takenInAgo, 2)
  const at = days.at(ago, '10:00')
  const [, , words] = begins[story.program]
  const met = { topic: 'intake', mode: 'in_person', function: 'assess', place: 'office' } as const
  contact(life, { at, by }, { ...met, words, minutes: 75, signedAt: later(at, 80) })
  asksAll(life, { at: later(at, 90), by }, story)
  score(life, { at: later(at, 130), by }, tierAt(story, ago))
  tellsNeeds(life, plan, { at: later(at, 134), by }, story)
  moveTo(life, { at: later(at, 140), by }, 'planning')
  return ago
}

/** What the pack asks of everybody at the beginning, and nobody asks again without a reason. */
const askedOnce: Readonly<Record<LongProgram, readonly (readonly [string, number])[]>> = {
  recovery: [
    ['c-ssrs-screener', 0],
    ['dast-10', 4],
  ],
  steady: [
    ['c-ssrs-screener', 0],
    ['audit-c', 2],
  ],
  homeward: [],
}

function asksAll(life: Life, { at, by }: { at: Instant; by: Worker }, story: LongStory): void {
  const first = story.needs?.[0]?.goals[0]?.words ?? null
  if (story.ladder)
    assessed(life, { at, by }, { key: 'needs-and-strengths', answers: ladderAnswers(story.ladder, 0, first) })
  if (story.program === 'homeward')
    assessed(life, { at: later(at, 5), by }, { key: 'safety-at-home', answers: safeAnswers })
  if (story.lacks && story.ladder)
    assessed(life, { at: later(at, 8), by }, { key: 'social-needs', answers: socialAnswers(story.ladder, 0) })
  const again = Object.keys(story.scores ?? {})
  for (const [key, total] of askedOnce[story.program])
    if (!again.includes(key)) totalEntered(life, { at: later(at, 10), by }, { key, total, mode: 'interview' })
  for (const [nth, [key, totals]] of Object.entries(story.scores ?? {}).entries())
    totalEntered(life, { at: later(at, 12 + nth * 4), by }, { key, total: totals[0] ?? 0 })
}

const tierAt = ({ tiers, openedAgo }: LongStory, ago: number): number =>
  tiers.findLast(([after]) => openedAgo - ago >= after)?.[1] ?? tiers[0]?.[1] ?? 2

/** What the client wants, in their words, signed on the same day: from then on the case is active. */
function isPlanned(life: Life, plan: LivedPlan, story: LongStory, assessedAgo: number, by: Worker): number {
  const { days } = life.ground
  const ago = days.workdaysAfter(assessedAgo, 3)
  const at = days.at(ago, '13:00')
  const words = 'Wrote the plan together. Read it back aloud, and changed two sentences until they were theirs.'
  const met = { topic: 'intake', mode: 'in_person', function: 'plan', place: 'office' } as const
  contact(life, { at, by }, { ...met, words, minutes: 60, signedAt: later(at, 70) })
  setsGoals(life, plan, { at: later(at, 80), by }, ago, ({ setAgo }) => setAgo === undefined)
  const reviewOn = days.day(firstReview(ago, story, lastDay(story)))
  signsBoth(life, { at: later(at, 90), by }, plan.versions, reviewOn, handOf(story))
  moveTo(life, { at: later(at, 120), by }, 'active')
  return ago
}

/** Written and offered, and nobody has signed it yet. */
function isOffered(life: Life, plan: LivedPlan, { offeredAgo = 3 }: LongStory, by: Worker): void {
  const { days } = life.ground
  const ago = days.workdayUpTo(offeredAgo)
  setsGoals(life, plan, { at: days.at(ago, '14:30'), by }, ago, () => true)
  plan.versions.push(offers(life, { at: days.at(ago, '15:00'), by }, plan.versions, days.day(ago - 85)))
}

type On = { assessedAgo: number; plannedAgo: number; until: number; by: Worker }

/** Everything from the first signature on, in the order of time. */
function stepsOf(life: Life, plan: LivedPlan, story: LongStory, on: On): Step[] {
  const { now } = life.ground.days
  const steps = [
    ...contactSteps(life, plan, story, on),
    ...scoreSteps(life, story, on),
    ...ladderSteps(life, story, on),
    ...tierSteps(life, story, on),
    ...planSteps(life, plan, story, on),
    ...doneSteps(life, plan, story, on.plannedAgo, on.by),
    ...criticalSteps(life, story, on),
    ...moveSteps(life, story, on),
  ]
  return steps.filter(({ at }) => at < now).toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
}

/** From the plan to the last day: a little before the next one is due, in person as often as the tier asks. */
function contactSteps(life: Life, plan: LivedPlan, story: LongStory, { plannedAgo, until, by }: On): Step[] {
  const { chance, ground } = life
  const agos: number[] = []
  const every = (ago: number): number => cadence[tierAt(story, ago) - 1] ?? 30
  const slack = (ago: number): number => chance.whole(0, Math.min(3, every(ago) - 2))
  for (let ago = plannedAgo; ; ) {
    const next = ground.days.workdayUpTo(ago - every(ago) + slack(ago))
    ago = next < ago ? next : ground.days.workdaysAfter(ago, 1)
    if (ago < Math.max(until, 0) || (ago === 0 && agos.at(-1) === 0)) break
    agos.push(ago)
    if (ago === 0) break
  }
  let metAgo = plannedAgo
  return agos.map((ago, nth) => {
    const next = agos[nth + 1] ?? ago - every(ago)
    const isMeeting = metAgo - next >= (inPerson[tierAt(story, ago) - 1] ?? 90)
    if (isMeeting) metAgo = ago
    const at = ground.days.at(ago, chance.pick(['09:40', '10:20', '11:05']))
    const signedAt = later(at, chance.pick([12, 20, 35]))
    const words = spread(story.notes, nth, agos.length) ?? chance.pick(ordinary[story.program])
    const place = isMeeting ? chance.pick(['office', 'home', 'community'] as const) : 'office'
    const given = { topic: 'routine', words, mode: isMeeting ? 'in_person' : 'phone', place, signedAt } as const
    return {
      at: signedAt,
      tell: () => {
        const noteId = contact(life, { at, by }, given)
        tellsProgress(life, plan, { at: later(signedAt, 1), by }, { ago, noteId })
      },
    }
  })
}

/** Where a score weighs it is asked again within the month, else every quarter. */
const asksAgainIn = (key: string, total: number): number => (key === 'phq-9' && total >= 10 ? 28 : 84)

function scoreSteps(life: Life, story: LongStory, { assessedAgo, until, by }: On): Step[] {
  const { chance, ground } = life
  return Object.entries(story.scores ?? {}).flatMap(([key, totals], nth) => {
    const steps: Step[] = []
    let total = totals[0] ?? 0
    for (let ago = assessedAgo; ; ) {
      ago = ground.days.workdayUpTo(ago - asksAgainIn(key, total))
      if (ago <= Math.max(until, 0)) return steps
      const share = (assessedAgo - ago) / (assessedAgo - until)
      const asked = Math.max(...totals) > 9 ? answeredAlong(totals, share, chance) : Math.round(along(totals, share))
      const at = later(ground.days.at(ago, '14:20'), nth * 4)
      steps.push({ at, tell: () => totalEntered(life, { at, by }, { key, total: asked }) })
      total = asked
    }
  })
}

const ladderEvery = 350

function ladderSteps(life: Life, story: LongStory, { assessedAgo, until, by }: On): Step[] {
  const { ladder } = story
  if (!ladder) return []
  const agos: number[] = []
  for (let ago = assessedAgo - ladderEvery; ago > Math.max(until, 0); ago -= ladderEvery) agos.push(ago)
  return agos.map((ago) => {
    const share = (assessedAgo - ago) / (assessedAgo - until)
    const at = life.ground.days.at(life.ground.days.workdayUpTo(ago), '14:02')
    const tell = () => {
      assessed(life, { at, by }, { key: 'needs-and-strengths', answers: ladderAnswers(ladder, share, null) })
      if (story.lacks)
        assessed(life, { at: later(at, 6), by }, { key: 'social-needs', answers: socialAnswers(ladder, share) })
    }
    return { at, tell }
  })
}

function tierSteps(life: Life, story: LongStory, { assessedAgo, until, by }: On): Step[] {
  const { days } = life.ground
  return story.tiers.slice(1).flatMap(([after, tier]) => {
    const ago = days.workdayUpTo(story.openedAgo - after)
    if (ago >= assessedAgo || ago <= until) return []
    const at = days.at(ago, '16:10')
    return [{ at, tell: () => score(life, { at, by }, tier) }]
  })
}

/** An answer that could not wait, and the talk about it on the same day. */
function criticalSteps(life: Life, { critical }: LongStory, { by }: On): Step[] {
  if (!critical) return []
  const { days } = life.ground
  const { ago, key, total, item, followedUp: words } = critical
  const onDay = days.workdayUpTo(ago)
  const [at, met] = [days.at(onDay, '12:20'), days.at(onDay, '12:40')]
  const given = { topic: 'visit', mode: 'in_person', place: 'office', function: 'assess', minutes: 50 } as const
  const signedAt = later(met, 60)
  return [
    { at, tell: () => totalEntered(life, { at, by }, { key, total, item }) },
    { at: signedAt, tell: () => void contact(life, { at: met, by }, { ...given, words, signedAt }) },
  ]
}

function moveSteps(life: Life, { moved }: LongStory, { by }: On): Step[] {
  if (!moved) return []
  const { days } = life.ground
  const { ago, line, lives, support } = moved
  const at = days.at(days.workdayUpTo(ago), '13:50')
  const tell = () => {
    movesTo(life, { at, by }, line, lives, support)
    life.person = { ...life.person, lives, support }
  }
  return [{ at, tell }]
}

/** What follows on being active. */
function ends(life: Life, { reaches, sinceAgo = 8, closing }: LongStory, by: Worker): void {
  if (reaches === 'reassessment')
    return moveTo(life, actOn(life, sinceAgo, '16:55', by), 'reassessment', 'A year has passed')
  if (reaches === 'transition')
    return moveTo(life, actOn(life, sinceAgo, '16:55', by), 'transition', 'What was agreed is reached')
  if (reaches === 'on_hold')
    return moveTo(life, actOn(life, sinceAgo, '16:55', by), 'on_hold', 'With family out of town')
  if (reaches !== 'closed' || !closing) return
  const { days } = life.ground
  moveTo(life, actOn(life, sinceAgo + 1, '16:55', by), 'transition', 'What was agreed is reached')
  const words = 'Last planned contact. Went through what was reached, and who is there from now on.'
  const last = actOn(life, days.workdayUpTo(sinceAgo), '17:00', by)
  contact(life, last, { topic: 'closing', words, signedAt: later(last.at, 10) })
  const end = { at: later(last.at, 20), by }
  writeClosure(life, end, { ...closing, summary: `${closing.outcome} May come back at any time.` })
  isClosed(life, end, { reason: closing.reason, summaryWritten: true })
  const calledAgo = days.workdayUpTo(sinceAgo - 26)
  if (calledAgo < 1) return
  const call = { at: days.at(calledAgo, '13:10'), by }
  const said = 'A month after closing. Doing well, has our number on the fridge.'
  contact(life, call, { topic: 'routine', words: said, signedAt: later(call.at, 8) })
}
