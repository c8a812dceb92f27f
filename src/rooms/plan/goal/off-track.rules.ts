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

/** One reason, with what its sentence names. */
export type WhyOffTrack = Pick<OffTrack, 'reason'> & { named: Record<string, string | number | null> }

/** Every reason why a goal is off track today, in words; none when it is on its way, reached or over. */
export const offTrackOf = (goal: Tracked, today: CalendarDay, terms: TrackTerms = usualTerms): OffTrack[] =>
  whyOffTrack(goal, today, terms).map((why) => offTrackInWords(why))

export const offTrackInWords = ({ reason, named }: WhyOffTrack): OffTrack => ({
  reason,
  words: say(`off_${reason}`, named),
})

/** The same before it is said: whoever only counts does not wait for sentences. */
export function whyOffTrack(goal: Tracked, today: CalendarDay, terms: TrackTerms): WhyOffTrack[] {
  if (!goal.isOpen || goal.isReached) return []
  return [passed(goal, today), behind(goal, today, terms), stalled(goal, today, terms), worsening(goal, terms)].filter(
    (one) => one !== null,
  )
}

function passed({ targetOn }: Tracked, today: CalendarDay): WhyOffTrack | null {
  if (!targetOn || targetOn >= today) return null
  return { reason: 'passed', named: { day: plainDayInWords(targetOn) } }
}

/** The last value that is known, or the start, against where a straight line would be today. */
function behind(goal: Tracked, today: CalendarDay, { behindPercent }: TrackTerms): WhyOffTrack | null {
  const { baseline, target, targetOn, setOn, progress } = goal
  const now = progress.at(-1)?.value ?? baseline
  const share = shareOfWay(goal, now)
  if (share === null || baseline === null || target === null || !targetOn || targetOn < today) return null
  const whole = daysBetween(setOn, targetOn)
  if (whole <= 0) return null
  const shouldBe = Math.min(1, daysBetween(setOn, today) / whole)
  if ((shouldBe - share) * 100 <= behindPercent) return null
  const expected = rounded(baseline + shouldBe * (target - baseline))
  return { reason: 'behind', named: { from: baseline, to: target, expected, now } }
}

function stalled({ setOn, progress }: Tracked, today: CalendarDay, { stalledDays }: TrackTerms): WhyOffTrack | null {
  const count = daysBetween(progress.at(-1)?.on ?? setOn, today)
  if (count <= stalledDays) return null
  return { reason: 'stalled', named: { count, most: stalledDays } }
}

function worsening({ progress }: Tracked, { worseUpdates }: TrackTerms): WhyOffTrack | null {
  const lastGood = progress.findLastIndex(({ direction }) => direction !== 'worse')
  const count = progress.length - 1 - lastGood
  if (count < worseUpdates) return null
  return { reason: 'worsening', named: { count } }
}

const rounded = (value: number): number => Math.round(value * 10) / 10
