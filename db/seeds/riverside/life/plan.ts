import { domainIn, type PastPlan, pastContent, pastProgress } from '../../../../src/rooms/plan/index.ts'
import { plainDayInWords } from '../../../../src/web/due-words.ts'
import type { CalendarDay } from '../../../../src/words/calendar-day.ts'
import { displayName } from '../../../../src/words/person-name.ts'
import { later } from '../days.ts'
import type { Act } from './acts.ts'
import { type Life, tell } from './life.ts'
import { finishTask, placedInCase, setTask } from './work.ts'

type Need = PastPlan['needs'][number]
type Goal = PastPlan['goals'][number]
type Step = PastPlan['steps'][number]

const dayOfMoment = ({ ground: { days } }: Life, at: string): CalendarDay => days.day(days.ago(at))

const rowOf = (life: Life, at: string) => ({
  org_id: life.ground.agencyId,
  id: life.ground.chronicle.keyAt(at),
  ...placedInCase(life),
})

/** A part of life as the rules of its pack name it. */
const inPack = (life: Life, domain: string) => domainIn(life.ground.programs[life.program].pack, domain)

export type NewNeed = { domain: string; title: string; words?: string; rank?: number }

export function identify(life: Life, { at, by }: Act, { domain, title, words, rank }: NewNeed): Need {
  const need: Need = {
    ...rowOf(life, at),
    ...{ domain, title, words: words ?? null, client_rank: rank ?? null, status: 'active', version: 1 },
    ...{ source: 'by_hand', assessment_id: null, link_id: null, answer_text: null },
    ...{ position: life.plan.needs.length + 1, identified_by: by.id, identified_at: at },
    library_id: null,
  }
  life.plan.needs.push(need)
  const told = {
    subjectId: need.id,
    summary: 'plan:event_need',
    words: { title },
    facts: { domain: inPack(life, domain) },
  }
  tell(life, { at, by }, { kind: 'need.identified', function: 'plan', ...told })
  return need
}

export type Decision = { status: 'deferred' | 'declined' | 'met'; because?: string; decidedBy?: 'client' | 'together' }

export function decide(life: Life, { at, by }: Act, need: Need, { status, because, decidedBy }: Decision): void {
  Object.assign(need, { status, version: need.version + 1 })
  const row = { status, because: because ?? null, decided_by: decidedBy ?? 'together', by_staff: by.id, at }
  const of = { id: life.ground.chronicle.keyAt(at), ...placedInCase(life), need_id: need.id }
  life.ground.chronicle.add('plan.need_decision', { ...of, ...row })
  const words = { title: need.title, status }
  const told = {
    subjectId: need.id,
    summary: 'plan:event_need_decided',
    words,
    facts: { domain: inPack(life, need.domain), status },
  }
  tell(life, { at, by }, { kind: 'need.decided', function: 'plan', ...told })
}

export type NewGoal = {
  /** The client's own. */
  words: string
  statement?: string
  measureKind: 'number' | 'better_same_worse' | 'gas' | 'done'
  measure: string
  unit?: string
  baseline?: number
  target?: number
  better?: 'higher' | 'lower'
  levels?: readonly string[]
  targetOn: CalendarDay
}

export function setGoal(life: Life, { at, by }: Act, need: Need, given: NewGoal): Goal {
  const { words, statement, measureKind, measure, unit, baseline, target, better, levels, targetOn } = given
  const goal: Goal = {
    ...rowOf(life, at),
    ...{
      need_id: need.id,
      words,
      statement: statement ?? null,
      measure_kind: measureKind,
      measure,
      unit: unit ?? null,
    },
    ...{ baseline: baseline ?? null, target: target ?? null, better: better ?? null },
    ...{
      gas_levels: levels ? [...levels] : null,
      target_on: targetOn,
      lifecycle: 'active',
      achievement: 'in-progress',
    },
    ...{ ended_on: null, ended_because: null, position: life.plan.goals.length + 1, version: 1 },
    ...{ set_by: by.id, set_on: dayOfMoment(life, at), library_id: null, from_source: null },
  }
  life.plan.goals.push(goal)
  const told = { subjectId: goal.id, summary: 'plan:event_goal_set', words: { words } }
  tell(
    life,
    { at, by },
    { kind: 'goal.set', function: 'plan', ...told, facts: { domain: inPack(life, need.domain), targetOn } },
  )
  return goal
}

export type Update = {
  value?: number
  level?: number
  direction?: 'better' | 'same' | 'worse'
  done?: boolean
  words?: string
  noteId?: string
}
export type Last = { value: number | null; level: number | null } | null

/** How a goal went, as of that day: the row, where the goal stands now, and what the contact served. */
export function progress(life: Life, { at, by }: Act, goal: Goal, update: Update, last: Last): Last {
  const { value = null, level = null, direction = null, done = null } = update
  const means = pastProgress(goal, { value, level, direction, done }, last)
  const { chronicle } = life.ground
  const of = { ...placedInCase(life), goal_id: goal.id }
  const row = { value, level, done, words: update.words ?? null, note_id: update.noteId ?? null, by_staff: by.id, at }
  const happened_on = dayOfMoment(life, at)
  chronicle.add('plan.goal_progress', { id: chronicle.keyAt(at), ...of, happened_on, ...row, ...means })
  Object.assign(goal, { achievement: means.achievement, version: goal.version + 1 })
  const words = { words: goal.words, how: means.direction }
  const told = { subjectId: goal.id, summary: 'plan:event_goal_progressed', words, facts: { ...means } }
  tell(life, { at, by }, { kind: 'goal.progressed', function: 'plan', ...told })
  if (means.achievement === 'achieved') reached(life, { at, by }, goal)
  if (update.noteId) {
    const title = `Contact of ${plainDayInWords(happened_on)}`
    const served = { kind: 'contact_note', subject_id: update.noteId, title, at }
    chronicle.add('plan.serves', { id: chronicle.keyAt(at), ...of, ...served })
  }
  return { value, level }
}

function reached(life: Life, { at, by }: Act, goal: Goal): void {
  const need = life.plan.needs.find(({ id }) => id === goal.need_id)
  const domain = need ? inPack(life, need.domain) : null
  const told = {
    subjectId: goal.id,
    summary: 'plan:event_goal_achieved',
    words: { words: goal.words },
    facts: { domain },
  }
  tell(life, { at, by }, { kind: 'goal.achieved', function: 'plan', ...told })
}

/** Ends a goal that was reached, or one that is given up and why. */
export function endsGoal(life: Life, { at, by }: Act, goal: Goal, because: string | null = null): void {
  const isReached = goal.achievement === 'achieved' || goal.achievement === 'sustaining'
  const lifecycle = because === null ? 'completed' : 'cancelled'
  const achievement = isReached ? goal.achievement : 'not-achieved'
  const ending = { lifecycle, achievement, ended_on: dayOfMoment(life, at), ended_because: because }
  Object.assign(goal, ending, { version: goal.version + 1 })
  const words = { words: goal.words, how: lifecycle }
  const told = { subjectId: goal.id, summary: 'plan:event_goal_ended', words, facts: { lifecycle, achievement } }
  tell(life, { at, by }, { kind: 'goal.ended', function: 'plan', ...told })
}

export type NewStep = {
  title: string
  function: 'assess' | 'plan' | 'link' | 'monitor' | 'advocate' | 'direct'
  owner: 'client' | 'worker' | 'family' | 'provider'
  ownerName?: string
  every?: 'day' | 'week' | 'two_weeks' | 'month' | 'quarter'
  dueOn?: CalendarDay
}

/** What somebody does towards a goal. What one of us does by a day is a task, too. */
export function addStep(life: Life, { at, by }: Act, goal: Goal, given: NewStep): Step {
  const { title, function: of, owner, ownerName, every, dueOn } = given
  const isOurs = owner === 'worker'
  const step: Step = {
    ...rowOf(life, at),
    ...{ goal_id: goal.id, function: of, title, owner_kind: owner, every: every ?? null, due_on: dueOn ?? null },
    ...{ owner_id: isOurs ? by.id : null, owner_name: isOurs ? by.name : (ownerName ?? null) },
    ...{ status: 'active', because: null, done_on: null, position: life.plan.steps.length + 1, version: 1 },
    ...{ set_by: by.id, set_at: at, library_id: null, from_source: null },
  }
  life.plan.steps.push(step)
  if (!(isOurs && dueOn)) return step
  const facts = { dueOn, ownerId: by.id, title, goalId: goal.id }
  const told = { subjectId: step.id, summary: 'plan:event_step_due', words: { title }, facts }
  tell(life, { at, by }, { kind: 'step.due', function: of, ...told })
  life.taskOfStep.set(step.id, setTask(life, { at, by }, { title, dueOn, function: of, stepId: step.id }))
  const served = { goal_id: goal.id, kind: 'task', subject_id: step.id, title, at }
  life.ground.chronicle.add('plan.serves', { id: life.ground.chronicle.keyAt(at), ...placedInCase(life), ...served })
  return step
}

/** The task that stood for it was ticked; or, where it was nobody's task, it is only said to be done. */
export function finishStep(life: Life, { at, by }: Act, step: Step): void {
  const task = life.taskOfStep.get(step.id)
  if (task) finishTask(life, { at, by }, { subjectId: task, title: step.title, stepId: step.id })
  Object.assign(step, { status: 'done', done_on: dayOfMoment(life, at), version: step.version + 1 })
  const facts = { how: 'done', goalId: step.goal_id }
  const told = { subjectId: step.id, summary: 'plan:event_step_done', words: { title: step.title }, facts }
  tell(life, { at, by }, { kind: 'step.ended', function: functionOf(step), ...told })
}

const functions = ['assess', 'plan', 'link', 'monitor', 'advocate', 'direct'] as const
const functionOf = ({ function: of }: Step) => functions.find((one) => one === of) ?? 'plan'

export function addMilestone(life: Life, { at }: Act, goal: Goal, title: string, dueOn: CalendarDay) {
  const milestone: PastPlan['milestones'][number] = {
    ...rowOf(life, at),
    ...{ goal_id: goal.id, title, due_on: dueOn, reached_on: null, reached_by: null },
    position: life.plan.milestones.length + 1,
  }
  life.plan.milestones.push(milestone)
  return milestone
}

export function standsOn(life: Life, { at, by }: Act, kind: 'strength' | 'wish' | 'barrier', words: string): void {
  life.plan.grounds.push({
    ...rowOf(life, at),
    ...{ kind, words, in_their_words: kind === 'wish', goal_id: null, said_by: by.id, said_at: at },
    ...{ ended_on: null, ended_because: null, position: life.plan.grounds.length + 1 },
  })
}

export type Version = {
  id: string
  n: number
  state: string
  content: object
  sha256: string
  review_on: CalendarDay
  offered_by: string
  offered_at: string
  signed_at: string | null
}

/** The plan as it stands is kept under the next number, and may be signed. */
export function offers(life: Life, { at, by }: Act, before: readonly Version[], reviewOn: CalendarDay): Version {
  const { days, programs, chronicle } = life.ground
  const names = { clientName: displayName(life.person), programName: programs[life.program].name }
  const day = { zone: days.zone, today: dayOfMoment(life, at) }
  const { content, sha256 } = pastContent(life.plan, { ...names, ...day }, reviewOn)
  const version = {
    ...{ id: chronicle.keyAt(at), n: before.length + 1, state: 'client_review', content, sha256, review_on: reviewOn },
    ...{ offered_by: by.id, offered_at: at, signed_at: null },
  }
  const told = { subjectId: version.id, summary: 'plan:event_offered', words: { version: version.n } }
  tell(life, { at, by }, { kind: 'plan.offered', function: 'plan', ...told, facts: { version: version.n } })
  return version
}

export type Hand =
  | { how: 'drawn'; drawing: string }
  | { how: 'typed' }
  | { how: 'verbal'; witness: string }
  | { how: 'refused'; because: string }

export function signs(life: Life, { at, by }: Act, version: Version, party: 'client' | 'worker', hand: Hand): void {
  const { chronicle } = life.ground
  const name = party === 'worker' ? by.name : `${life.person.given} ${life.person.family}`
  const row = {
    ...{ id: chronicle.keyAt(at), ...placedInCase(life), version_id: version.id, party, how: hand.how, by_link: null },
    ...{ name, credential: party === 'worker' ? by.credential : null },
    drawing: hand.how === 'drawn' ? hand.drawing : null,
    witness: hand.how === 'verbal' ? hand.witness : null,
    because: hand.how === 'refused' ? hand.because : null,
    ...{ sha256: version.sha256, by_staff: by.id, at },
  }
  chronicle.add('plan.plan_signature', row)
  const isRefused = hand.how === 'refused'
  tell(
    life,
    { at, by },
    {
      kind: isRefused ? 'plan.signature_refused' : 'plan.signature_given',
      function: 'plan',
      subjectId: version.id,
      summary: isRefused ? 'plan:event_signature_refused' : 'plan:event_signature',
      words: { name, version: version.n, because: row.because },
      facts: { version: version.n, party },
    },
  )
}

/** Offered, signed by the client and by whoever carries the case, and from then on what holds. */
export function signsBoth(life: Life, { at, by }: Act, versions: Version[], reviewOn: CalendarDay, hand: Hand): void {
  const version = offers(life, { at, by }, versions, reviewOn)
  const signedAt = later(at, 14)
  signs(life, { at: later(at, 9), by }, version, 'client', hand)
  signs(life, { at: signedAt, by }, version, 'worker', { how: 'typed' })
  for (const one of versions) one.state = 'amended'
  Object.assign(version, { state: 'signed', signed_at: signedAt })
  versions.push(version)
  const facts = { version: version.n, first: version.n === 1, reviewOn, needsApproval: false }
  const told = { subjectId: version.id, summary: 'plan:event_signed', words: { version: version.n } }
  const clientSigned = hand.how !== 'refused'
  tell(
    life,
    { at: signedAt, by },
    { kind: 'plan.signed', function: 'plan', ...told, facts: { ...facts, clientSigned } },
  )
  acts(life, { at: later(at, 16), by }, version, {
    act: 'copy_given',
    words: 'On paper, in plain words',
    reviewOn: null,
  })
}

type VersionAct = { act: 'copy_given' | 'reviewed'; words: string | null; reviewOn: CalendarDay | null }

function acts(life: Life, { at, by }: Act, { id, sha256 }: Version, { act, words, reviewOn }: VersionAct): void {
  const row = { version_id: id, act, words, review_on: reviewOn, sha256, by_staff: by.id, at }
  life.ground.chronicle.add('plan.version_act', { id: life.ground.chronicle.keyAt(at), ...placedInCase(life), ...row })
}

/** Looked at again and left as it is. */
export function reviews(
  life: Life,
  { at, by }: Act,
  versions: readonly Version[],
  reviewOn: CalendarDay,
  words: string,
) {
  const version = versions.at(-1)
  if (!version) throw new Error(`${life.person.given} ${life.person.family} has no plan that could be reviewed`)
  acts(life, { at, by }, version, { act: 'reviewed', words, reviewOn })
  const said = { version: version.n, day: plainDayInWords(reviewOn) }
  const told = { subjectId: version.id, summary: 'plan:event_reviewed', words: said }
  tell(life, { at, by }, { kind: 'plan.reviewed', function: 'plan', ...told, facts: { version: version.n, reviewOn } })
}

export function writeVersions(life: Life, versions: readonly Version[]): void {
  for (const version of versions)
    life.ground.chronicle.add('plan.plan_version', {
      ...version,
      ...placedInCase(life),
      content: JSON.parse(JSON.stringify(version.content)),
      needs_approval: false,
    })
}

/** The plan as it stands at the end of the story. */
export function writePlan({ plan, ground: { chronicle } }: Life): void {
  for (const { org_id: _, ...need } of plan.needs) chronicle.add('plan.need', need)
  for (const { org_id: _, gas_levels, ...goal } of plan.goals)
    chronicle.add('plan.goal', { ...goal, gas_levels: gas_levels && JSON.parse(JSON.stringify(gas_levels)) })
  for (const { org_id: _, ...ground } of plan.grounds) chronicle.add('plan.ground', ground)
  for (const { org_id: _, ...milestone } of plan.milestones) chronicle.add('plan.milestone', milestone)
  for (const { org_id: _, ...step } of plan.steps) chronicle.add('plan.intervention', step)
}
