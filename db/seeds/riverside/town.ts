import { chanceOf } from './chance.ts'
import type { ProgramKey } from './ground.ts'
import { cadence } from './stories/ongoing.ts'
import type { Plan, Target } from './stories/stories.ts'

/** One case of the town: of which person, in which program, and how far its story goes. */
export type Enrolment = { person: number; program: ProgramKey; plan: Plan }

/** How many of each stage somebody carries. */
type Caseload = Partial<Record<Target, number>>

type Carrier = {
  name: string
  program: ProgramKey
  caseload: Caseload
  /** How many of each tier among the cases that are scored. */
  tiers: readonly number[]
  /** In how many days the next contact is due, drawn for a case that is asked for every so many days. */
  nextContactIn: (every: number, share: number) => number
}

const inTime = (every: number, share: number): number => Math.floor(share * every)

/** Too many, and too many of them late. */
const tooMuch = (every: number, share: number): number =>
  share < 0.45 ? -Math.ceil(share * 20) : Math.floor((share - 0.45) * every)

/** Away for three days: nothing was done since, and what came due stands there. */
const away = (every: number, share: number): number => Math.min(Math.floor(share * every) - 4, every - 5)

/** The spread of load: one carries far too much, one is on leave, the others have room. Amara's own stand in amara.ts. */
export const carriers: readonly Carrier[] = [
  {
    name: 'bea',
    program: 'home',
    caseload: { active: 15, assessment: 2, intake: 1, outreach: 1, reassessment: 1, on_hold: 1, transition: 2 },
    tiers: [3, 8, 5, 2, 0],
    nextContactIn: inTime,
  },
  {
    name: 'kofi',
    program: 'home',
    caseload: { active: 25, assessment: 3, intake: 2, outreach: 2, reassessment: 2, on_hold: 2, transition: 2 },
    tiers: [2, 6, 9, 12, 2],
    nextContactIn: tooMuch,
  },
  {
    name: 'lena',
    program: 'home',
    caseload: { active: 13, assessment: 1, intake: 1, outreach: 1, reassessment: 1, on_hold: 1, transition: 1 },
    tiers: [2, 6, 6, 2, 0],
    nextContactIn: away,
  },
  {
    name: 'dario',
    program: 'home',
    caseload: { active: 8, assessment: 1, intake: 1, outreach: 1, transition: 1, transfer_pending: 1 },
    tiers: [3, 5, 2, 0, 0],
    nextContactIn: inTime,
  },
  {
    name: 'wren',
    program: 'home',
    caseload: {
      active: 13,
      assessment: 1,
      intake: 1,
      outreach: 1,
      reassessment: 1,
      on_hold: 1,
      transition: 1,
      transfer_pending: 1,
    },
    tiers: [4, 8, 4, 1, 0],
    nextContactIn: inTime,
  },
  {
    name: 'noor',
    program: 'housed',
    caseload: { active: 11, outreach: 1, reassessment: 2, on_hold: 1 },
    tiers: [2, 7, 4, 1, 0],
    nextContactIn: inTime,
  },
]

const atTheDoor: readonly (readonly [ProgramKey, Caseload])[] = [
  // One more comes with the morning's file.
  ['home', { referred: 7, screening: 7, waitlisted: 4, intake: 2 }],
  ['housed', { referred: 1, waitlisted: 1 }],
]

const endings: Caseload = { closed: 105, follow_up: 14, declined: 22, cancelled: 2, entered_in_error: 2 }

/** Everybody but the people of Amara's day: numbered from `first` on. */
export function restOfTown(first: number): Enrolment[] {
  const open = [
    ...carriers.flatMap(carriedBy),
    ...atTheDoor.flatMap(([program, caseload]) => waitingAt(program, caseload)),
  ]
  const ended = targetsIn(endings).map((stage, at) => endedCase(stage, at))
  return [...open, ...ended].map((one, at) => ({ ...one, person: first + at }))
}

const targets: readonly Target[] = [
  'referred',
  'screening',
  'waitlisted',
  'outreach',
  'intake',
  'assessment',
  'active',
  'reassessment',
  'on_hold',
  'transfer_pending',
  'transition',
  'closed',
  'follow_up',
  'declined',
  'cancelled',
  'entered_in_error',
]

const targetsIn = (caseload: Caseload): Target[] =>
  targets.flatMap((stage) => Array.from({ length: caseload[stage] ?? 0 }, () => stage))

const scored: readonly Target[] = ['active', 'reassessment', 'on_hold', 'transfer_pending', 'transition']

type Unnumbered = Omit<Enrolment, 'person'>

function carriedBy({ name, program, caseload, tiers, nextContactIn }: Carrier): Unnumbered[] {
  const chance = chanceOf('load', name)
  const drawn = chance.some(
    tiers.flatMap((count, at) => Array.from({ length: count }, () => at + 1)),
    99,
  )
  return targetsIn(caseload).map((stage) => {
    const tier = scored.includes(stage) ? (drawn.shift() ?? 2) : 2
    const every = cadence[tier - 1] ?? 30
    const next = nextContactIn(every, chance.share())
    const plan = { stage, worker: name, tier, ...when(program, stage, tier, chance.share(), next), nextContactIn: next }
    return { program, plan }
  })
}

function waitingAt(program: ProgramKey, caseload: Caseload): Unnumbered[] {
  return targetsIn(caseload).map((stage, at) => {
    const plan = { stage, worker: null, tier: 2, ...when(program, stage, 2, chanceOf('door', program, at).share(), 0) }
    return { program, plan }
  })
}

type Span = readonly [number, number]

/** How many days ago a case that stands at this stage may have come in. */
const cameIn: Partial<Record<Target, Span>> = {
  referred: [0, 3],
  screening: [1, 4],
  waitlisted: [6, 40],
  outreach: [3, 12],
  intake: [2, 6],
  assessment: [6, 13],
  transition: [40, 120],
  on_hold: [40, 160],
}
/** A case that is active longer the lower its tier. */
const activeFor: readonly Span[] = [
  [120, 320],
  [40, 260],
  [24, 200],
  [18, 120],
  [14, 40],
]

function when(program: ProgramKey, stage: Target, tier: number, share: number, nextContactIn: number) {
  const [from, to] = cameIn[stage] ?? activeFor[tier - 1] ?? [40, 260]
  const every = cadence[tier - 1] ?? 30
  const openedAgo = Math.max(
    from + Math.floor(share * (to - from + 1)),
    scored.includes(stage) ? every - nextContactIn + 9 : 0,
  )
  const sinceAgo = stage === 'on_hold' ? 6 + Math.floor(share * 30) : 2 + Math.floor(share * 12)
  return {
    openedAgo,
    sinceAgo,
    dischargedBefore: program === 'housed' ? 45 + Math.floor(share * 60) : Math.floor(share * 3),
  }
}

function endedCase(stage: Target, at: number): Unnumbered {
  const chance = chanceOf('ended', at)
  const worker = chance.pick(['amara', 'bea', 'kofi', 'lena', 'dario', 'wren', 'amara', 'bea', 'noor'])
  const program = worker === 'noor' ? 'housed' : 'home'
  const endedAgo =
    stage === 'follow_up'
      ? chance.whole(4, 34)
      : stage === 'closed' && at < 12
        ? chance.whole(3, 30)
        : chance.whole(31, 640)
  const tier = chance.pick([1, 2, 2, 2, 3, 3, 4])
  const dischargedBefore = program === 'housed' ? 50 : chance.whole(0, 2)
  const died = stage === 'closed' && at % 35 === 9
  return {
    program,
    plan: { stage, worker, tier, endedAgo, openedAgo: endedAgo + chance.whole(36, 110), dischargedBefore, died },
  }
}
