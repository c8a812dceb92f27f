import { dateInWords, type Here } from '../../../web/due-words.ts'
import type { CalendarDay } from '../../../words/calendar-day.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import type { KeptScore } from '../scoring/kept-score.ts'
import { scoreChange } from '../scoring/score-change.rules.ts'

export type Scored = { doneOn: CalendarDay; scores: readonly KeptScore[] }

/** "12 Moderate"; what was not scored says so. */
export function scoreInWords({ value, band, unit }: KeptScore): string {
  if (value === null) return say('score_missing')
  return [String(value), unit, band?.title].filter((part) => part).join(' ')
}

/** "0 to 27, lower is better" */
export const rangeInWords = ({ range: [least, most], better }: KeptScore): string =>
  say(`range_${better}`, { least, most })

const changeKeys = {
  lower: { better: 'change_lower_better', worse: 'change_lower_worse', same: 'change_lower' },
  higher: { better: 'change_higher_better', worse: 'change_higher_worse', same: 'change_higher' },
} as const

/** "4 lower than on 14 Oct: better. So much means something." Null where there is nothing to compare. */
export function changeInWords(now: KeptScore, before: Scored | undefined, here: Here): string | null {
  const earlier = before?.scores.find(({ scale }) => scale === now.scale)
  const change = scoreChange(earlier, now)
  if (!change || !before) return null
  const day = dateInWords(before.doneOn, here)
  if (change.difference === 0) return say('change_same', { day })
  const points = Math.abs(change.difference)
  const way = change.difference < 0 ? 'lower' : 'higher'
  const said = say(changeKeys[way][change.direction ?? 'same'], { points, day })
  if (change.meaningful === null) return said
  return `${said} ${say(change.meaningful ? 'change_means' : 'change_small', { points: now.meaningfulFrom })}`
}
