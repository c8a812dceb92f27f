import type { Insertable } from 'kysely'
import type { HouseEvent, Left } from '../../../../src/platform/events.ts'
import type { DB } from '../../../../src/platform/tables.gen.ts'
import type { RecordedStay } from '../../../../src/rooms/assess/index.ts'
import { changeOf, followPast, type PastCase, toldOf } from '../../../../src/rooms/monitor/index.ts'
import type { PastPlan } from '../../../../src/rooms/plan/index.ts'
import type { StageName } from '../../../../src/rooms/programs/shared.ts'
import type { CalendarDay } from '../../../../src/words/calendar-day.ts'
import type { Instant } from '../../../../src/words/time-zone.ts'
import type { Chance } from '../chance.ts'
import type { Ground, ProgramKey, Worker } from '../ground.ts'
import type { Person } from '../people/person.ts'

export type Due = PastCase['due'][number]

/** One case as it is lived in memory: what the database takes of it is its state at the end, and everything told of it. */
export type Life = {
  ground: Ground
  chance: Chance
  person: Person
  clientId: string
  program: ProgramKey
  programId: string
  /** That of its program: what is learnt in a sealed one is sealed. */
  dataClass: string
  caseId: string
  referralId: string
  /** The row of the referral, as far as it is known when it comes. */
  referral: Referral | null
  /** The day of the discharge, in words: 'Thursday'. */
  homeSince: string
  urgency: 'routine' | 'urgent' | 'emergency'
  /** From an earlier case: who they are and what the hospital sent is written down already. */
  isKnown: boolean
  stage: StageName
  stageSince: Instant
  openedAt: Instant
  closedAt: Instant | null
  attemptedAt: Instant | null
  primary: Worker | null
  previousId: string | null
  backup: Worker | null
  /** Assignments that run: by role, the key of their row and since when. */
  carried: Carried[]
  tier: number | null
  acuityOn: CalendarDay | null
  lastContactAt: Instant | null
  version: number
  told: HouseEvent[]
  due: Due[]
  /** What the record says, as far as scores read it. */
  stays: RecordedStay[]
  problems: { words: string; status: string }[]
  medications: { id: string; words: string; dose: string }[]
  plan: PastPlan
  /** The task that stands for a step, by the step's key. */
  taskOfStep: Map<string, string>
  /** The last assessment of each instrument, by its key. */
  assessed: Map<string, string>
}
type Referral = Omit<Insertable<DB['intake.referral']>, 'id' | 'case_id' | 'client_id' | 'program_id' | 'attempted_at'>
type Carried = {
  id: string
  role: 'primary' | 'backup'
  staffId: string
  fromAt: Instant
  byId: string
  reason: string | null
  untilAt: Instant | null
}

export type By = { at: Instant; by: Worker | null }

type Telling = Omit<Left, 'caseId' | 'clientId' | 'programId' | 'dataClass' | 'undoes'> & { ofPerson?: boolean }

/** Tells something of a case, or of the person behind it, and follows what it makes due. */
export function tell(life: Life, { at, by }: By, { ofPerson = false, happenedAt = at, ...left }: Telling): HouseEvent {
  refuseUnlessInOrder(life, at, left.kind)
  const event: HouseEvent = {
    id: life.ground.chronicle.keyAt(at),
    words: {},
    facts: {},
    function: null,
    ...left,
    caseId: ofPerson ? null : life.caseId,
    clientId: life.clientId,
    programId: life.programId,
    dataClass: life.dataClass,
    happenedAt: new Date(happenedAt).toISOString(),
    recordedAt: at,
    byStaff: by?.id ?? null,
    undoes: null,
    causedBy: null,
  }
  life.ground.chronicle.event(event)
  if (!ofPerson) life.told.push(event)
  follow(life, event)
  return event
}

/** Clocks are followed in the order in which things were written down: a story that jumps back would set them wrong. */
function refuseUnlessInOrder(life: Life, at: Instant, kind: string): void {
  const last = life.told.at(-1)
  if (last && at < last.recordedAt) {
    throw new Error(
      `${kind} at ${at} is told after ${last.kind} at ${last.recordedAt}: ${life.person.given} ${life.person.family}`,
    )
  }
}

export function follow(life: Life, event: HouseEvent): void {
  const { agencyId, days, chronicle, programs } = life.ground
  const { pack, supervisorId } = programs[life.program]
  const facts = {
    caseId: life.caseId,
    clientId: life.clientId,
    programId: life.programId,
    stage: life.stage,
    tier: life.tier,
    open: life.closedAt === null,
    primaryId: life.primary?.id ?? null,
    previousPrimaryId: life.previousId,
    supervisorId,
  }
  if (event.caseId === null && !facts.open) return
  const past = { facts, pack, dataClass: life.dataClass, told: life.told, due: life.due }
  const { due, changes, events } = followPast(past, event, { agencyId, zone: days.zone, keyAt: chronicle.keyAt })
  life.due = [...due]
  for (const change of changes) chronicle.add('monitor.obligation_change', change)
  for (const told of events) {
    chronicle.event(told)
    life.told.push(told)
  }
}

type ByHand = {
  act: 'waived' | 'rescheduled' | 'handed_over' | 'escalated'
  because: string | null
  after: Due
}

/** What a person, or the clock, does to one obligation: the row, its change, and an event of its own. */
export function alterDue(life: Life, { at, by }: By, before: Due, { act, because, after }: ByHand): HouseEvent {
  const { agencyId, days, chronicle } = life.ground
  const past = { agencyId, zone: days.zone, keyAt: chronicle.keyAt }
  const cause = { id: '', recordedAt: at, byStaff: by?.id ?? null }
  const told = {
    ...toldOf(after, act, { words: act === 'escalated' ? {} : { because } }, { event: cause, ground: past }),
    causedBy: null,
  }
  const change = changeOf({ before, after, act, because }, { event: { ...cause, id: told.id }, ground: past })
  chronicle.event(told)
  chronicle.add('monitor.obligation_change', { ...change, by_staff: by?.id ?? null })
  life.told.push(told)
  life.due = life.due.map((row) => (row.id === after.id ? after : row))
  return told
}

export const openDue = (life: Life, ruleId: string): Due | undefined =>
  life.due.find((row) => row.rule_id === ruleId && row.closed_at === null)
