import type { CarePlan, CarePlanActivityDetail, Goal, Observation } from '@medplum/fhirtypes'
import type { PlanForExport } from '../../plan/index.ts'
import { ours } from './ours.ts'

type Need = PlanForExport['needs'][number]
type PlannedGoal = Need['goals'][number]
type Progress = PlannedGoal['progress'][number]
type Step = PlannedGoal['steps'][number]

export type PlanOut = (Goal | Observation | CarePlan)[]

/** Every plan of a person: its goals, how each went, and what is done about them, by whom. */
export const plansOut = (plans: readonly PlanForExport[], clientId: string): PlanOut =>
  plans.flatMap((plan) => [...plan.needs.flatMap((need) => goalsOut(need, clientId)), planOut(plan, clientId)])

const goalsOut = (need: Need, clientId: string): (Goal | Observation)[] =>
  need.goals.flatMap((goal) => [
    goalOut(goal, need, clientId),
    ...goal.progress.map((progress) => progressOut(progress, goal, clientId)),
  ])

/** The client's own words are the description; how a professional puts it stands in a note. */
function goalOut(goal: PlannedGoal, need: Need, clientId: string): Goal {
  const { goalId, words, statement, lifecycle, achievement, setOn, endedOn, endedBecause, progress } = goal
  const target = targetOf(goal)
  return {
    resourceType: 'Goal',
    id: goalId,
    lifecycleStatus: lifecycle,
    achievementStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/goal-achievement', code: achievement }],
    },
    description: { text: words },
    subject: { reference: `Patient/${clientId}` },
    expressedBy: { reference: `Patient/${clientId}` },
    startDate: setOn,
    ...(target && { target: [target] }),
    ...(endedOn && { statusDate: endedOn }),
    ...(endedBecause && { statusReason: endedBecause }),
    addresses: [{ display: need.title }],
    ...(statement && { note: [{ text: statement }] }),
    ...(progress.length > 0 && {
      outcomeReference: progress.map(({ progressId }) => ({ reference: `Observation/${progressId}` })),
    }),
  }
}

/** FHIR asks for a measure beside a detail; a goal that ends on a day and counts nothing has the day alone. */
function targetOf({ measure, measureKind, target, unit, gasLevels, targetOn }: PlannedGoal) {
  const counted = measureKind === 'number' && target !== null
  const level = measureKind === 'gas' ? gasLevels?.at(gasExpected) : undefined
  if (!counted && !level && !targetOn) return undefined
  return {
    measure: { text: measure },
    ...(counted && { detailQuantity: { value: target, ...(unit && { unit }) } }),
    ...(level && { detailString: level }),
    ...(targetOn && { dueDate: targetOn }),
  }
}

/** Of the five levels, from -2 on, the one that was hoped for. */
const gasExpected = 2

const progressOut = (progress: Progress, { goalId, measure, unit }: PlannedGoal, clientId: string): Observation => ({
  resourceType: 'Observation',
  id: progress.progressId,
  status: 'final',
  code: { coding: [{ system: `${ours}/progress`, code: goalId }], text: measure },
  subject: { reference: `Patient/${clientId}` },
  effectiveDateTime: progress.on,
  ...(progress.by && { performer: [{ display: progress.by }] }),
  ...saidAs(progress, unit),
  ...(progress.words && { note: [{ text: progress.words }] }),
})

function saidAs({ value, level, done, direction }: Progress, unit: string | null) {
  if (value !== null) return { valueQuantity: { value, ...(unit && { unit }) } }
  if (level !== null) return { valueInteger: level }
  return done === null ? { valueString: direction } : { valueBoolean: done }
}

function planOut({ caseId, programName, needs, signedAt, closedAt }: PlanForExport, clientId: string): CarePlan {
  const goals = needs.flatMap((need) => need.goals)
  const since = needs.map(({ identifiedOn }) => identifiedOn).toSorted()[0]
  return {
    resourceType: 'CarePlan',
    id: caseId,
    status: closedAt ? 'completed' : signedAt ? 'active' : 'draft',
    intent: 'plan',
    title: programName,
    subject: { reference: `Patient/${clientId}` },
    period: { ...(since && { start: since }), ...(closedAt && { end: closedAt }) },
    ...(signedAt && { created: signedAt }),
    goal: goals.map(({ goalId }) => ({ reference: `Goal/${goalId}` })),
    activity: goals.flatMap(({ goalId, steps }) =>
      steps.map((step) => ({ detail: { ...stepOut(step), goal: [{ reference: `Goal/${goalId}` }] } })),
    ),
  }
}

const statuses = { planned: 'not-started', active: 'in-progress', done: 'completed', stopped: 'stopped' } as const
const repeats = {
  day: { frequency: 1, period: 1, periodUnit: 'd' },
  week: { frequency: 1, period: 1, periodUnit: 'wk' },
  two_weeks: { frequency: 1, period: 2, periodUnit: 'wk' },
  month: { frequency: 1, period: 1, periodUnit: 'mo' },
  quarter: { frequency: 1, period: 3, periodUnit: 'mo' },
} as const

const stepOut = ({ title, status, because, ownerName, every, dueOn }: Step): CarePlanActivityDetail => ({
  description: title,
  status: statuses[status],
  ...(because && { statusReason: { text: because } }),
  ...(ownerName && { performer: [{ display: ownerName }] }),
  ...(every && { scheduledTiming: { repeat: repeats[every] } }),
  ...(!every && dueOn && { scheduledPeriod: { end: dueOn } }),
})
