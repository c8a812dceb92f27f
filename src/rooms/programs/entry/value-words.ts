import { z } from 'zod'
import { entrySay } from './entry.en.ts'
import type { Entry } from './typed-entry.ts'

const Group = z.record(z.string(), z.unknown())

/** What one field says, for whoever never saw YAML: "2 business days"; "contact.recorded (outcome: reached)". */
export function valueWords(value: unknown): string {
  if (value === undefined || value === null || value === '') return entrySay('word_nothing')
  if (typeof value === 'boolean') return entrySay(value ? 'word_yes' : 'word_no')
  if (Array.isArray(value)) return listWords(value)
  if (typeof value !== 'object') return String(value).replaceAll(/\{\{\w+\}\}/g, '…')
  return groupWords(Group.parse(value))
}

const listWords = (values: readonly unknown[]): string =>
  values.length === 0
    ? entrySay('word_nothing')
    : values.map(valueWords).join(values.some((one) => typeof one === 'object') ? '; ' : ', ')

function groupWords(group: Entry): string {
  const parts = Object.entries(group).filter(([, value]) => value !== undefined)
  const [first] = parts
  if (first && parts.length === 1) return measureWords(first) ?? pairWords(first)
  const event = typeof group['event'] === 'string' ? group['event'] : null
  if (event === null) return parts.map(pairWords).join(', ')
  const rest = parts.filter(([name]) => name !== 'event')
  return rest.length === 0 ? event : `${event} (${rest.flatMap(whereWords).join(', ')})`
}

const whereWords = ([name, value]: [string, unknown]): string[] =>
  name === 'where' ? Object.entries(Group.parse(value)).map(pairWords) : [pairWords([name, value])]

const pairWords = ([name, value]: [string, unknown]): string => `${name.replaceAll('_', ' ')}: ${valueWords(value)}`

function measureWords([unit, count]: [string, unknown]): string | null {
  if (typeof count !== 'number') return null
  if (unit === 'hours') return entrySay('unit_hours', { count })
  if (unit === 'days') return entrySay('unit_days', { count })
  return unit === 'business_days' ? entrySay('unit_business_days', { count }) : null
}

/** What the entry is called: "Follow-up call within 2 business days of discharge". */
export function entryTitle(entry: Entry): string {
  const said = [entry['title'], entry['question'], entry['name'], entry['id']].find((one) => typeof one === 'string')
  return String(said ?? '').replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => (name === 'within' ? within(entry) : '…'))
}

/** The time of a clock that has one; by tier or by a fact it depends on the case. */
function within({ due }: Entry): string {
  const measured = Group.safeParse(Array.isArray(due) ? Group.safeParse(due[0]).data?.['value'] : due)
  const [only, ...more] = Object.entries(measured.data ?? {})
  return (only && more.length === 0 && measureWords(only)) || entrySay('word_time_given')
}
