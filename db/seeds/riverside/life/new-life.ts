import { chanceOf } from '../chance.ts'
import type { Ground, ProgramKey } from '../ground.ts'
import type { Person } from '../people/person.ts'
import type { Life } from './life.ts'

export type Beginning = {
  /** Names the draws of this case: the same words, the same case. */
  seed: string
  person: Person
  program: ProgramKey
  urgency?: Life['urgency']
  /** How many days ago the referral came. */
  openedAgo: number
  /** The case before this one, of the same person: what the record says goes on. */
  before?: Life
}

export function newLife(
  ground: Ground,
  { seed, person, program, urgency = 'routine', openedAgo, before }: Beginning,
): Life {
  const { days, chronicle, programs } = ground
  const at = days.at(openedAgo, '08:30')
  return {
    ground,
    chance: chanceOf('case', seed),
    person,
    clientId: before?.clientId ?? chronicle.keyAt(at),
    program,
    programId: programs[program].id,
    dataClass: programs[program].dataClass,
    caseId: chronicle.keyAt(at),
    referralId: chronicle.keyAt(at),
    referral: null,
    homeSince: '',
    urgency,
    isKnown: before !== undefined,
    stage: 'referred',
    stageSince: at,
    openedAt: at,
    closedAt: null,
    attemptedAt: null,
    primary: null,
    previousId: null,
    backup: null,
    carried: [],
    tier: null,
    acuityOn: null,
    lastContactAt: null,
    version: 1,
    told: [],
    due: [],
    stays: [...(before?.stays ?? [])],
    problems: [...(before?.problems ?? [])],
    medications: [...(before?.medications ?? [])],
    plan: { needs: [], goals: [], milestones: [], steps: [], grounds: [] },
    assessed: new Map(),
    taskOfStep: new Map(),
  }
}
