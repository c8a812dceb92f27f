import { daysBetween } from '../../../words/calendar-day.ts'
import { say } from '../en.ts'
import type { Goal } from '../plan-file/goal.ts'

const [width, height, edge] = [560, 120, 14]

/** One score over time as a thread: the line that was measured, a ring for the latest, stitches on the way to the target. */
export function GoalChart({ goal }: { goal: Goal }) {
  const points = pointsOf(goal)
  const last = points.at(-1)
  const aim = aimOf(goal)
  if (!last) return null
  const { x, y } = scaleOf([...points, ...(aim ? [aim] : [])])
  const line = points.map((one, at) => `${at === 0 ? 'M' : 'L'}${x(one.day)} ${y(one.value)}`).join(' ')
  const words = say('chart_says', {
    from: goal.baseline,
    now: last.value,
    count: goal.progress.length,
    target: goal.target,
  })
  return (
    <svg className="tl-plan-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
      <path className="tl-plan-line" d={line} />
      {aim && (
        <path className="tl-plan-stitches" d={`M${x(last.day)} ${y(last.value)} L${x(aim.day)} ${y(aim.value)}`} />
      )}
      {points.slice(0, -1).map((one) => (
        <circle key={`${one.day} ${one.value}`} className="tl-plan-dot" cx={x(one.day)} cy={y(one.value)} r={4.5} />
      ))}
      <circle className="tl-plan-ring" cx={x(last.day)} cy={y(last.value)} r={6} />
      {aim && <circle className="tl-plan-ahead" cx={x(aim.day)} cy={y(aim.value)} r={5} />}
    </svg>
  )
}

type Point = { day: number; value: number }

/** Days since the goal was set; it begins at its start. */
const pointsOf = ({ setOn, baseline, progress }: Goal): Point[] => [
  ...(baseline === null ? [] : [{ day: 0, value: baseline }]),
  ...progress.flatMap(({ on, value }) => (value === null ? [] : [{ day: daysBetween(setOn, on), value }])),
]

function aimOf({ setOn, targetOn, target, progress }: Goal): Point | null {
  const last = progress.at(-1)
  if (target === null || !targetOn || (last && last.on >= targetOn)) return null
  return { day: daysBetween(setOn, targetOn), value: target }
}

function scaleOf(points: readonly Point[]) {
  const [days, values] = [points.map(({ day }) => day), points.map(({ value }) => value)]
  const within = (all: number[], from: number, to: number) => {
    const [least, most] = [Math.min(...all), Math.max(...all)]
    return (one: number) => Math.round((from + ((one - least) / (most - least || 1)) * (to - from)) * 10) / 10
  }
  return { x: within(days, edge, width - edge), y: within(values, height - edge, edge) }
}
