import type { CalendarDay } from '../../../words/calendar-day.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { measuredOf, numberOf } from '../goal/measured.ts'
import type { TrackTerms } from '../goal/off-track.rules.ts'
import { offTrackIn } from '../goal/off-track-in.ts'
import { Ground } from './contract.ts'
import { Progress } from './goal.ts'
import { Need } from './need.ts'
import type { PlanRows } from './plan-file.sql.ts'

/** JSON out of the database writes a moment in its own way. */
export const isoOf = (at: Date | string): string => new Date(at).toISOString()

export type PlanGround = { zone: string; today: CalendarDay; terms: TrackTerms }

/** The rows of which needs are made. */
type NeedRows = Pick<PlanRows, 'needs' | 'decisions' | 'goals' | 'progress' | 'milestones' | 'steps' | 'serves'>

export const presentNeeds = (rows: NeedRows, on: PlanGround): Need[] =>
  rows.needs.map((row) =>
    Need.parse({
      needId: row.id,
      domain: row.domain,
      title: row.title,
      words: row.words,
      answer: row.answer_text,
      clientRank: row.client_rank,
      status: row.status,
      identifiedOn: dayOf(isoOf(row.identified_at), on.zone),
      libraryId: row.library_id,
      version: row.version,
      decisions: rows.decisions
        .filter(({ need_id }) => need_id === row.id)
        .map(({ status, because, decided_by, by_name, at }) => ({
          status,
          because,
          decidedBy: decided_by,
          by: by_name,
          at: isoOf(at),
        })),
      goals: rows.goals.filter(({ need_id }) => need_id === row.id).map((goal) => presentGoal(goal, rows, on)),
    }),
  )

function presentGoal(row: PlanRows['goals'][number], rows: NeedRows, on: PlanGround) {
  const of = <R extends { goal_id: string }>(all: R[]): R[] => all.filter(({ goal_id }) => goal_id === row.id)
  const measured = measuredOf(row)
  const progress = of(rows.progress).map(presentProgress)
  return {
    ...measured,
    goalId: row.id,
    needId: row.need_id,
    words: row.words,
    statement: row.statement,
    measure: row.measure,
    unit: row.unit,
    gasLevels: row.gas_levels,
    targetOn: row.target_on,
    lifecycle: row.lifecycle,
    achievement: row.achievement,
    endedOn: row.ended_on,
    endedBecause: row.ended_because,
    setOn: row.set_on,
    libraryId: row.library_id,
    fromSource: row.from_source,
    version: row.version,
    progress,
    milestones: of(rows.milestones).map(presentMilestone),
    steps: of(rows.steps).map(presentStep),
    serves: of(rows.serves).map(({ kind, subject_id, title, at }) => ({
      kind,
      subjectId: subject_id,
      title,
      at: isoOf(at),
    })),
    offTrack: offTrackIn(row, progress, on),
  }
}

const presentProgress = (row: PlanRows['progress'][number]): Progress =>
  Progress.parse({
    progressId: row.id,
    on: row.happened_on,
    value: numberOf(row.value),
    direction: row.direction,
    level: row.level,
    done: row.done,
    words: row.words,
    noteId: row.note_id,
    by: row.by_name,
  })

const presentMilestone = (row: PlanRows['milestones'][number]) => ({
  milestoneId: row.id,
  title: row.title,
  dueOn: row.due_on,
  reachedOn: row.reached_on,
})

const presentStep = (row: PlanRows['steps'][number]) => ({
  stepId: row.id,
  function: row.function,
  title: row.title,
  ownerKind: row.owner_kind,
  ownerId: row.owner_id,
  ownerName: row.owner_name,
  every: row.every,
  dueOn: row.due_on,
  status: row.status,
  because: row.because,
  doneOn: row.done_on,
  libraryId: row.library_id,
  fromSource: row.from_source,
  version: row.version,
})

export const presentGrounds = ({ grounds }: Pick<PlanRows, 'grounds'>): Ground[] =>
  grounds.map((row) =>
    Ground.parse({
      groundId: row.id,
      kind: row.kind,
      words: row.words,
      inTheirWords: row.in_their_words,
      goalId: row.goal_id,
      saidAt: isoOf(row.said_at),
    }),
  )
