type Point = { id: string; value: number }

const fewEnough = 12

/** Which points have their number beside them: all while they are few; then the first, the latest, the lowest and the highest. */
export function namedAmong(points: readonly Point[]): ReadonlySet<string> {
  if (points.length <= fewEnough) return new Set(points.map(({ id }) => id))
  const values = points.map(({ value }) => value)
  const first = (value: number) => points.find((one) => one.value === value)
  const told = [points[0], points.at(-1), first(Math.min(...values)), first(Math.max(...values))]
  return new Set(told.flatMap((one) => one?.id ?? []))
}
