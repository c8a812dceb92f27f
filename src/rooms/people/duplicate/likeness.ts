/** How alike two folded words are, from 0 to 1: Jaro's measure, with Winkler's bonus for a shared beginning. */
export function likeness(first: string, second: string): number {
  if (first === second) return first === '' ? 0 : 1
  const [one, other] = first < second ? [first, second] : [second, first] // the measure depends on who comes first
  const jaro = jaroOf([...one], [...other])
  const shared = sharedStart(one, other)
  return jaro + shared * 0.1 * (1 - jaro)
}

/** True when one letter was changed, added, left out, or two neighbours changed places. */
export function oneSlipApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  const start = commonStart(one, other)
  const [a, b] = [one.slice(start), other.slice(start)]
  const swapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
  return swapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)
}

function jaroOf(one: readonly string[], other: readonly string[]): number {
  const reach = Math.max(Math.floor(Math.max(one.length, other.length) / 2) - 1, 0)
  const taken = new Set<number>()
  const met: string[] = []
  for (const [at, letter] of one.entries()) {
    const found = other.findIndex(
      (same, there) => same === letter && !taken.has(there) && Math.abs(there - at) <= reach,
    )
    if (found < 0) continue
    taken.add(found)
    met.push(letter)
  }
  if (met.length === 0) return 0
  const inOrder = [...taken].sort((a, b) => a - b).map((at) => other[at])
  const turned = met.filter((letter, at) => letter !== inOrder[at]).length / 2
  return (met.length / one.length + met.length / other.length + (met.length - turned) / met.length) / 3
}

const sharedStart = (one: string, other: string): number => Math.min(commonStart(one, other), 4)

function commonStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}
