import { say } from '../en.ts'
import type { Item } from '../questionnaire/questionnaire.ts'
import { longestFor } from '../questionnaire/safe-pattern.ts'
import { type Issue, issueAt, type Where } from './issue.ts'

/** Length, lines and pattern of what was written. */
export function checkText({ type, limits }: Item, text: string, where: Where): Issue[] {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = limits
  const issues: Issue[] = []
  if (text.trim() === '') return [issueAt(where, 'value', 'a_no_value')]
  if (type === 'string' && /[\r\n]/.test(text)) issues.push(issueAt(where, 'value', 'a_line_break'))
  if (text.length < minLength) issues.push(issueAt(where, 'value', 'a_too_short', { count: minLength }))
  if (text.length > maxLength) issues.push(issueAt(where, 'too-long', 'a_too_long', { count: maxLength }))
  return [...issues, ...checkPattern(limits, text, where)]
}

function checkPattern({ pattern, entryFormat }: Item['limits'], text: string, where: Where): Issue[] {
  if (!pattern) return []
  if (text.length > longestFor(pattern)) return [issueAt(where, 'value', 'a_pattern_too_long', {}, 'warning')]
  if (pattern.test(text)) return []
  const hint = entryFormat ? say('a_pattern_as', { format: entryFormat }) : say('a_pattern_plain')
  return [issueAt(where, 'value', 'a_pattern', { hint })]
}
