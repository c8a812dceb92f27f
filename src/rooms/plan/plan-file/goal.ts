import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { Instant } from '../../../words/time-zone.ts'

export const measureKinds = ['number', 'better_same_worse', 'gas', 'done'] as const
export type MeasureKind = (typeof measureKinds)[number]
export const directions = ['better', 'same', 'worse'] as const
export type Direction = (typeof directions)[number]

/** FHIR R4 Goal.lifecycleStatus and Goal.achievementStatus. */
export const lifecycles = [
  'proposed',
  'planned',
  'accepted',
  'active',
  'on-hold',
  'completed',
  'cancelled',
  'entered-in-error',
  'rejected',
] as const
export type Lifecycle = (typeof lifecycles)[number]
export const achievements = [
  'in-progress',
  'improving',
  'worsening',
  'no-change',
  'achieved',
  'sustaining',
  'not-achieved',
  'no-progress',
  'not-attainable',
] as const
export type Achievement = (typeof achievements)[number]

export const workFunctions = ['link', 'monitor', 'advocate', 'assess', 'plan', 'direct'] as const
export const everies = ['day', 'week', 'two_weeks', 'month', 'quarter'] as const
export const ownerKinds = ['client', 'worker', 'family', 'provider'] as const
export const stepStatuses = ['planned', 'active', 'done', 'stopped'] as const

export const Progress = z.object({
  progressId: z.uuid(),
  on: CalendarDay,
  value: z.number().nullable(),
  direction: z.enum(directions),
  level: z.number().int().nullable(),
  done: z.boolean().nullable(),
  words: z.string().nullable(),
  noteId: z.uuid().nullable(),
  by: z.string().nullable(),
})
export type Progress = z.infer<typeof Progress>

export const Milestone = z.object({
  milestoneId: z.uuid(),
  title: z.string(),
  dueOn: CalendarDay.nullable(),
  reachedOn: CalendarDay.nullable(),
})

export const Step = z.object({
  stepId: z.uuid(),
  function: z.enum(workFunctions),
  title: z.string(),
  ownerKind: z.enum(ownerKinds),
  ownerId: z.uuid().nullable(),
  ownerName: z.string().nullable(),
  every: z.enum(everies).nullable(),
  dueOn: CalendarDay.nullable(),
  status: z.enum(stepStatuses),
  because: z.string().nullable(),
  doneOn: CalendarDay.nullable(),
  libraryId: z.string().nullable(),
  /** The other system that planned it first, by its name. */
  fromSource: z.string().nullable(),
  version: z.number().int(),
})
export type Step = z.infer<typeof Step>

/** Why a goal is not where it should be, each reason with its arithmetic in words. */
export const OffTrack = z.object({
  reason: z.enum(['passed', 'behind', 'stalled', 'worsening']),
  words: z.string(),
})
export type OffTrack = z.infer<typeof OffTrack>

/** Something that serves a goal: a note, a task, and what later rooms do. */
export const Served = z.object({
  kind: z.enum(['contact_note', 'task', 'referral', 'appointment', 'application', 'appeal']),
  subjectId: z.uuid(),
  title: z.string(),
  at: Instant,
})

export const Goal = z.object({
  goalId: z.uuid(),
  needId: z.uuid(),
  words: z.string(),
  statement: z.string().nullable(),
  measureKind: z.enum(measureKinds),
  measure: z.string(),
  unit: z.string().nullable(),
  baseline: z.number().nullable(),
  target: z.number().nullable(),
  better: z.enum(['higher', 'lower']).nullable(),
  gasLevels: z.array(z.string()).nullable(),
  targetOn: CalendarDay.nullable(),
  lifecycle: z.enum(lifecycles),
  achievement: z.enum(achievements),
  endedOn: CalendarDay.nullable(),
  endedBecause: z.string().nullable(),
  setOn: CalendarDay,
  libraryId: z.string().nullable(),
  /** The other system that planned it first, by its name. */
  fromSource: z.string().nullable(),
  version: z.number().int(),
  progress: z.array(Progress),
  milestones: z.array(Milestone),
  steps: z.array(Step),
  serves: z.array(Served),
  offTrack: z.array(OffTrack),
})
export type Goal = z.infer<typeof Goal>
