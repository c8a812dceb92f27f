import type { Tx } from '../../../platform/db/transaction.ts'
import { plainDayInWords } from '../../../web/due-words.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { type KeptScore, KeptScores, scoreChange } from '../../assess/index.ts'
import { say } from '../en.ts'
import type { WorkRow } from '../my-work/contract.ts'
import type { AskedWork } from './credited.sql.ts'
import { type ScoredRow, selectScored } from './scores.sql.ts'
import { latestFirst, workRow } from './work-row.ts'

/** Scores that are better by as much as the instrument says means something. */
export const scoresImproved = (tx: Tx, asked: AskedWork): Promise<WorkRow[]> => better(tx, asked, true)

/** Scores that are better where nobody has published how much means something: shown apart, and claimed for no more. */
export const scoresBetter = (tx: Tx, asked: AskedWork): Promise<WorkRow[]> => better(tx, asked, null)

const better = async (tx: Tx, asked: AskedWork, meaningful: true | null): Promise<WorkRow[]> =>
  (await selectScored(tx, asked)).flatMap((row) => betterIn(row, meaningful)).toSorted(latestFirst)

function betterIn(row: ScoredRow, meaningful: true | null): WorkRow[] {
  const before = KeptScores.parse(row.before_scores)
  const scores = KeptScores.parse(row.scores)
  return scores.flatMap((now) => {
    const earlier = before.find(({ scale }) => scale === now.scale)
    const change = scoreChange(earlier, now)
    if (change?.direction !== 'better' || change.meaningful !== meaningful) return []
    const what = scores.length === 1 ? row.title : `${row.title}: ${now.title}`
    const how = [inWords(earlier, now, row), meaningful && enough(now, Math.abs(change.difference))].filter(
      (one) => one,
    )
    return [workRow(row, { id: `${row.id} ${now.scale}`, what, how: how.join(' ') })]
  })
}

const inWords = (earlier: KeptScore | undefined, now: KeptScore, row: ScoredRow): string =>
  say(now.better === 'lower' ? 'score_lower' : 'score_higher', {
    before: earlier?.value,
    now: [now.value, now.band?.title].filter((part) => part !== null && part !== undefined).join(' '),
    day: plainDayInWords(calendarDay(row.before_on)),
  })

const enough = (now: KeptScore, points: number): string =>
  say('score_enough', { points, meaningful: now.meaningfulFrom })
