import { plainDayInWords } from '../../../web/due-words.ts'
import { type CalendarDay, daysBetween } from '../../../words/calendar-day.ts'
import type { OffTrack, Progress } from '../plan-file/goal.ts'
import { type Measured, shareOfWay } from '../progress/progress.rules.ts'
import { sayOffTrack as say } from './off-track.en.ts'

/**
 * When a goal counts as off track. Our own defaults, until a pack says otherwise: an update within 30 days, no more than
 * a quarter of the way behind a straight line, and two updates in a row that were worse.
 */
export type TrackTerms = { stalledDays: number; behindPercent: number; worseUpdates: number }
export const usualTerms: TrackTerms = { stalledDays: 30, behindPercent: 25, worseUpdates: 2 }

export type Tracked = Measured & {
  setOn: CalendarDay
  targetOn: CalendarDay | null
  isOpen: boolean
  isReached: boolean
  /** The first one first. */
  progress: readonly Pick<Progress, 'on' | 'value' | 'direction'>[]
}

/** Every reason why a goal is off track today; none when it is on its way, reached or over. */
export function offTrackOf(goal: Tracked, today: CalendarDay, terms: TrackTerms = usualTerms): OffTrack[] {
  if (!goal.isOpen || goal.isReached) return []
  return [passed(goal, today), behind(goal, today, terms), stalled(goal, today, terms), worsening(goal, terms)].filter(
    (one) => one !== null,
  )
}

function passed({ targetOn }: Tracked, today: CalendarDay): OffTrack | null {
  if (!targetOn || targetOn >= today) return null
  return { reason: 'passed', words: say('off_passed', { day: plainDayInWords(targetOn) }) }
}

/** The last value that is known, or the start, against where a straight line would be today. */
function behind(goal: Tracked, today: CalendarDay, { behindPercent }: TrackTerms): OffTrack | null {
  const { baseline, target, targetOn, setOn, progress } = goal
  const now = progress.at(-1)?.value ?? baseline
  const share = shareOfWay(goal, now)
  if (share === null || baseline === null || target === null || !targetOn || targetOn < today) return null
  const whole = daysBetween(setOn, targetOn)
  if (whole <= 0) return null
  const shouldBe = Math.min(1, daysBetween(setOn, today) / whole)
  if ((shouldBe - share) * 100 <= behindPercent) return null
  const expected = rounded(baseline + shouldBe * (target - baseline))
  return { reason: 'behind', words: say('off_behind', { from: baseline, to: target, expected, now }) }
}

function stalled({ setOn, progress }: Tracked, today: CalendarDay, { stalledDays }: TrackTerms): OffTrack | null {
  const count = daysBetween(progress.at(-1)?.on ?? setOn, today)
  if (count <= stalledDays) return null
  return { reason: 'stalled', words: say('off_stalled', { count, most: stalledDays }) }
}

function worsening({ progress }: Tracked, { worseUpdates }: TrackTerms): OffTrack | null {
  const lastGood = progress.findLastIndex(({ direction }) => direction !== 'worse')
  const count = progress.length - 1 - lastGood
  if (count < worseUpdates) return null
  return { reason: 'worsening', words: say('off_worsening', { count }) }
}

const rounded = (value: number): number => Math.round(value * 10) / 10
