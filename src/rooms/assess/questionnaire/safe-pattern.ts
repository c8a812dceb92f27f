/**
 * A pattern of somebody's file must not be able to hang a screen: a repetition inside a repetition, or choices inside
 * one, can take for ever on the wrong words. Such a pattern is not run.
 */
export function safePattern(source: string): RegExp | null {
  if (source.length > 500 || !isSafe(source)) return null
  try {
    return new RegExp(`^(?:${source})$`, 'u')
  } catch {
    return looserPattern(source)
  }
}

/** Patterns that were written for engines without the flag `u`: needless backslashes. */
function looserPattern(source: string): RegExp | null {
  try {
    return new RegExp(`^(?:${source})$`)
  } catch {
    return null
  }
}

/** Texts longer than this are not held against a pattern: with k open repetitions the work grows as length to the k. */
export function longestFor({ source }: RegExp): number {
  const open = repetitionsOf(source)
  return open <= 1 ? 100_000 : Math.floor(20_000_000 ** (1 / open))
}

/** Whether a FHIRPath expression runs a pattern that could take for ever, or one that nobody can know beforehand. */
export function hasUnsafePattern(expression: string): boolean {
  const calls = [...expression.matchAll(/\b(?:matches|matchesFull|replaceMatches)\s*\(\s*(?:'((?:[^'\\]|\\.)*)')?/g)]
  return calls.some(([, source]) => source === undefined || !isSafe(source.replaceAll('\\\\', '\\')))
}

const withoutClasses = (source: string): string => source.replaceAll(/\\./g, 'x').replaceAll(/\[[^\]]*\]/g, 'x')
const repetition = /[*+]|\{\d*,\d*\}|\{\d{2,}\}/

const repetitionsOf = (source: string): number => (withoutClasses(source).match(/[*+]|\{\d*,\d*\}/g) ?? []).length

function isSafe(source: string): boolean {
  if (/\\[1-9]|\\k</.test(source)) return false
  let rest = withoutClasses(source)
  if (repetitionsOf(source) > 6) return false
  for (;;) {
    const inner = /\((?:\?[:=!]|\?<[=!]|\?<\w+>)?([^()]*)\)([*+]|\{\d+(?:,\d*)?\})?/.exec(rest)
    if (!inner) return true
    const [whole, body = '', repeated] = inner
    const varies = repetition.test(body) || body.includes('|') || body.includes('?')
    if (repeated && repetition.test(repeated) && varies) return false
    // what was inside counts as varying for the group around it
    rest = rest.replace(whole, () => (varies ? 'x*' : 'x') + (repeated ?? ''))
  }
}
