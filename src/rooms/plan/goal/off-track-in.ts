import { type CalendarDay, calendarDay } from '../../../words/calendar-day.ts'
import type { OffTrack, Progress } from '../plan-file/goal.ts'
import { isOpenGoal } from './goal.rules.ts'
import type { GoalRow } from './goal.sql.ts'
import { Lifecycle } from './lifecycle.ts'
import { type MeasuredRow, measuredOf } from './measured.ts'
import { offTrackInWords, type TrackTerms, type WhyOffTrack, whyOffTrack } from './off-track.rules.ts'

type TrackedRow = MeasuredRow & Pick<GoalRow, 'set_on' | 'target_on' | 'lifecycle' | 'achievement'>
type On = { today: CalendarDay; terms: TrackTerms }

type Updates = readonly Pick<Progress, 'on' | 'value' | 'direction'>[]

/** Why a goal is off track, out of its row and its updates, the first one first. */
export const offTrackIn = (row: TrackedRow, progress: Updates, on: On): OffTrack[] =>
  whyOffTrackIn(row, progress, on).map((why) => offTrackInWords(why))

/** The same before it is said. */
export const whyOffTrackIn = (row: TrackedRow, progress: Updates, { today, terms }: On): WhyOffTrack[] =>
  whyOffTrack(
    {
      ...measuredOf(row),
      progress,
      setOn: calendarDay(row.set_on),
      targetOn: row.target_on ? calendarDay(row.target_on) : null,
      isOpen: isOpenGoal(Lifecycle.parse(row.lifecycle)),
      isReached: row.achievement === 'achieved' || row.achievement === 'sustaining',
    },
    today,
    terms,
  )
