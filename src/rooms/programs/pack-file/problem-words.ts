import type { z } from 'zod'
import { say } from '../pack/pack.en.ts'
import type { PackProblem, ReadFile } from './pack-file.ts'

type Issue = z.core.$ZodIssue

/** A schema's complaints about the value that stands at a place of a file, each on its line, said to who wrote it. */
export function problemsOf(told: {
  file: ReadFile
  at: readonly PropertyKey[]
  value: unknown
  issues: readonly Issue[]
}): PackProblem[] {
  const problem = (path: readonly PropertyKey[], message: string) => ({
    file: told.file.path,
    line: told.file.lineOf([...told.at, ...path]),
    message,
  })
  return told.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys')
      return problem(issue.path, issueWords(issue, valueAt(told.value, issue.path)))
    const unknown = issue.keys.map((key) => [...issue.path, key])
    return unknown.map((path) => problem(path, say('pack_field_unknown', { name: nameOf(path) })))
  })
}

function issueWords(issue: Issue, found: unknown): string {
  const name = nameOf(issue.path)
  if (found === undefined && issue.code !== 'custom') return say('pack_missing', { name })
  return wordsFor(issue, { name, found: quoted(found) })
}

function wordsFor(issue: Issue, values: { name: string; found: string }): string {
  switch (issue.code) {
    case 'invalid_type':
      return say('pack_wrong_type', { ...values, wanted: wantedWords(issue.expected) })
    case 'invalid_value':
      return say('pack_not_one_of', { ...values, known: issue.values.map(quoted).join(', ') })
    case 'invalid_format':
      return formatWords(issue, values)
    case 'too_small':
      return say('pack_too_small', { ...values, least: issue.minimum })
    case 'too_big':
      return say('pack_too_big', { ...values, most: issue.maximum })
    case 'invalid_union':
      return say('pack_not_understood', { ...values, hint: say('pack_value_hint') })
    default:
      return say('pack_not_understood', { ...values, hint: issue.message })
  }
}

function formatWords(issue: Issue & { code: 'invalid_format' }, values: { name: string; found: string }): string {
  if (issue.format === 'date') return say('pack_not_a_day', values)
  if (issue.format === 'url') return say('pack_not_a_link', values)
  return say('pack_wrong_form', { ...values, hint: issue.pattern ?? '' })
}

const kinds = new Map([
  ['string', 'pack_a_text'],
  ['number', 'pack_a_number'],
  ['int', 'pack_a_number'],
  ['boolean', 'pack_a_yes_or_no'],
  ['array', 'pack_a_list'],
  ['object', 'pack_a_group'],
  ['record', 'pack_a_group'],
] as const)

function wantedWords(expected: string): string {
  for (const [kind, key] of kinds) if (kind === expected) return say(key)
  return expected
}

function quoted(found: unknown): string {
  if (found === null || found === '') return say('pack_nothing')
  if (Array.isArray(found)) return say('pack_a_list')
  return typeof found === 'object' ? say('pack_a_group') : (JSON.stringify(found) ?? say('pack_nothing'))
}

const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('.')

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined), value)
