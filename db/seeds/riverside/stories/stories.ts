import { later } from '../days.ts'
import { type Ground, type ProgramKey, supervisors, type Worker } from '../ground.ts'
import { type Act, answer, moveTo, raiseFlag, screen } from '../life/acts.ts'
import type { Life } from '../life/life.ts'
import { writeStay } from '../life/record.ts'
import { contact, visited, walked } from '../life/work.ts'
import { attempt, comesIn, isAccepted, isAssessed, isTakenIn } from './beginning.ts'
import { closesWell, diedMeanwhile, isClosed } from './ending.ts'
import { goesOn, type Rhythm } from './ongoing.ts'
import { declined, holds } from './story-words.ts'

/** How far a story goes, and from when. */
export type Plan = {
  stage: Target
  /** By first name; null while nobody carries it. */
  worker: string | null
  tier: number
  openedAgo: number
  dischargedBefore: number
  /** Their case ended with their life. */
  died?: boolean
  nextContactIn?: number | undefined
  notMet?: boolean | undefined
  /** When an ended case ended. */
  endedAgo?: number | undefined
  /** Into a hold or a transition: since when. */
  sinceAgo?: number | undefined
}
export type Target =
  | 'referred'
  | 'screening'
  | 'waitlisted'
  | 'outreach'
  | 'intake'
  | 'assessment'
  | 'active'
  | 'reassessment'
  | 'on_hold'
  | 'transfer_pending'
  | 'transition'
  | 'closed'
  | 'follow_up'
  | 'declined'
  | 'cancelled'
  | 'entered_in_error'

/** Only the largest program has somebody who does nothing but intake. */
export const screenerOf = (ground: Ground, program: ProgramKey): Worker =>
  program === 'home' ? ground.staff('tomas') : supervisorOf(ground, program)
export const supervisorOf = ({ staff }: Ground, program: ProgramKey): Worker => staff(supervisors[program])

/** Tells the whole story of a case up to where the plan wants it. */
export function tellStory(life: Life, plan: Plan): void {
  const screener = screenerOf(life.ground, life.program)
  comesIn(life, plan.openedAgo, screener, { daysBefore: plan.dischargedBefore })
  const early = atTheDoor[plan.stage]
  if (early) return early(life, plan, screener)
  const worker = plan.worker ? life.ground.staff(plan.worker) : null
  const acceptedAgo = isAccepted(life, plan.openedAgo, screener, worker)
  if (!worker || plan.stage === 'intake') return
  const takenInAgo = isTakenIn(life, acceptedAgo, worker)
  if (plan.stage === 'assessment') return
  const activeAgo = isAssessed(life, takenInAgo, worker, plan.tier)
  goesOn(life, activeAgo, worker, rhythmOf(plan))
  afterActive[plan.stage]?.(life, plan, worker)
}

const rhythmOf = ({ tier, endedAgo, sinceAgo, nextContactIn, notMet, stage }: Plan): Rhythm => {
  if (endedAgo !== undefined) return { tier, until: endedAgo + 1 }
  if (stage === 'on_hold') return { tier, until: (sinceAgo ?? 10) + 1 }
  return { tier, until: 0, nextContactIn, notMet }
}

type Telling = (life: Life, plan: Plan, by: Worker) => void

/** Stories that end before anybody carries the case. */
const atTheDoor: Partial<Record<Target, Telling>> = {
  referred(life, { openedAgo }, by) {
    const { days } = life.ground
    if (openedAgo > 0 && life.chance.likely(0.4))
      attempt(life, { at: days.at(days.workdaysAfter(openedAgo, 1), '10:10'), by })
  },
  screening(life, { openedAgo }, by) {
    const { days } = life.ground
    if (life.chance.likely(0.6)) attempt(life, { at: days.at(openedAgo, '14:20'), by }, 'reached')
    const at = days.at(days.workdaysAfter(openedAgo, 1), '11:10')
    screen(life, { at, by }, life.chance.whole(2, 4))
    answer(life, { at: later(at, 8), by }, 'asked', {
      words: 'Is somebody else coordinating this discharge? And which nurse was ordered?',
    })
    moveTo(life, { at: later(at, 8), by }, 'screening')
  },
  waitlisted(life, { openedAgo }, by) {
    const { days } = life.ground
    attempt(life, { at: days.at(openedAgo, '15:10'), by }, 'reached')
    const at = days.at(days.workdaysAfter(openedAgo, 2), '10:00')
    screen(life, { at, by }, 6)
    answer(life, { at: later(at, 5), by }, 'waitlisted', {
      words: 'Told that a place is expected within weeks, and whom to call meanwhile.',
    })
    moveTo(life, { at: later(at, 5), by }, 'screening')
    moveTo(life, { at: later(at, 5), by }, 'waitlisted')
    const on = days.at(days.workdaysAfter(openedAgo, 4), '11:00')
    visited(life, { at: later(on, 60), by }, { on, withWhom: 'Eastgate Community Clinic', kind: 'primary_care' })
    walked(life, { at: later(on, 75), by })
  },
  outreach: reachesOut,
  declined(life, { openedAgo }, by) {
    const { days } = life.ground
    const [reason, closure, words, alternates] = life.chance.pick(declined)
    attempt(life, { at: days.at(openedAgo, '14:00'), by }, 'reached')
    const at = days.at(days.workdaysAfter(openedAgo, 2), '15:00')
    screen(life, { at, by }, 4)
    answer(life, { at: later(at, 6), by }, 'declined', { reason, words, alternates })
    isClosed(life, { at: later(at, 6), by }, { reason: closure, summaryWritten: true })
  },
  cancelled(life, { openedAgo }) {
    const { days } = life.ground
    moveTo(
      life,
      { at: days.at(days.workdaysAfter(openedAgo, 1), '16:00'), by: supervisorOf(life.ground, life.program) },
      'cancelled',
      'Sent to us by mistake; the hospital took it back.',
    )
  },
  entered_in_error(life, { openedAgo }) {
    const { days } = life.ground
    moveTo(
      life,
      { at: days.at(days.workdaysAfter(openedAgo, 1), '16:10'), by: supervisorOf(life.ground, life.program) },
      'entered_in_error',
      'Wrong person of the same name.',
    )
  },
}

/** Nobody answers: calls, a text, a letter, each on a day of its own. */
function reachesOut(life: Life, { openedAgo, worker }: Plan, screener: Worker): void {
  const { days, staff } = life.ground
  const by = staff(worker ?? 'amara')
  const ago = isAccepted(life, openedAgo, screener, by, 'outreach')
  const tries: readonly (readonly [number, 'phone' | 'text' | 'letter'])[] = [
    [1, 'phone'],
    [3, 'text'],
    [5, 'letter'],
    [7, 'phone'],
  ]
  for (const [after, mode] of tries) {
    const on = days.workdaysAfter(ago, after)
    if (on === 0) return
    attempt(life, { at: days.at(on, '10:50'), by }, mode === 'phone' ? 'no_answer' : 'message', mode)
  }
}

/** What follows on being active. */
const afterActive: Partial<Record<Target, Telling>> = {
  reassessment(life, { sinceAgo = 4 }, by) {
    moveTo(life, workdayAct(life, sinceAgo, '16:55', by), 'reassessment', 'A new stay changed much')
  },
  transfer_pending(life, { sinceAgo = 2 }, by) {
    moveTo(
      life,
      workdayAct(life, sinceAgo, '16:55', by),
      'transfer_pending',
      'Moves to the other side of the river; a colleague there takes over',
    )
  },
  transition(life, { sinceAgo = 6 }, by) {
    moveTo(life, workdayAct(life, sinceAgo, '16:55', by), 'transition', 'What was agreed is reached')
  },
  on_hold: holdsOn,
  closed: ends,
  follow_up: ends,
}

/** On that workday, or as soon after what was told last as the day allows. */
function workdayAct(life: Life, ago: number, time: string, by: Worker): Act {
  const { days } = life.ground
  const at = days.at(days.workdayUpTo(ago), time)
  const last = life.told.at(-1)?.recordedAt ?? at
  return { at: [at, last].toSorted().at(-1) ?? at, by }
}

/** In hospital again, or away: looked at again every two weeks with whoever knows. */
function holdsOn(life: Life, { sinceAgo = 10 }: Plan, by: Worker): void {
  const { chance, person } = life
  const reason = chance.pick(holds)
  const act = workdayAct(life, sinceAgo, '16:55', by)
  if (reason === 'Back in hospital') {
    const stay = {
      encounterClass: 'IMP' as const,
      startedAt: act.at,
      endedAt: null,
      acute: true,
      reason: person.illness.reason,
    }
    writeStay(life, act, stay)
    raiseFlag(life, act, 'hospitalised', person.hospital)
  }
  moveTo(life, act, 'on_hold', reason)
  for (let ago = sinceAgo - 13; ago > 1; ago -= 13) {
    const on = workdayAct(life, ago, '10:35', by)
    contact(life, on, { topic: 'provider', with: 'outsider', signedAt: later(on.at, 8) })
  }
}

function ends(life: Life, { stage, endedAgo = 60, died }: Plan, by: Worker): void {
  if (died) return diedMeanwhile(life, workdayAct(life, endedAgo, '11:30', by))
  moveTo(life, workdayAct(life, endedAgo + 6, '16:56', by), 'transition', 'What was agreed is reached')
  closesWell(life, workdayAct(life, endedAgo, '11:30', by), stage === 'follow_up')
}
