import { parseDocument, stringify } from 'yaml'
import { z } from 'zod'
import type { EntryField } from './entry-field.ts'

/** One entry of a pack as plain data. */
export type Entry = Readonly<Record<string, unknown>>

/** What stands in the inputs of a form, by their names: 'source.name', 'due.count', 'due.unit'. */
export type Typed = Record<string, string>

const Group = z.record(z.string(), z.unknown())

export function typedEntry(fields: readonly EntryField[], entry: Entry): Typed {
  const typed: Typed = {}
  for (const field of fields) typedOf(field, entry[field.name], typed)
  return typed
}

/** The entry that the inputs say; what was left empty is not said. */
export const readEntry = (fields: readonly EntryField[], typed: Typed): Entry => said(fields, typed, '') ?? {}

export function typedOf(field: EntryField, value: unknown, into: Typed, under = ''): void {
  const name = under + field.name
  if (field.kind === 'group') {
    const parts = Group.safeParse(value).data ?? {}
    for (const part of field.fields) typedOf(part, parts[part.name], into, `${name}.`)
  } else if (field.kind === 'measure') {
    const [unit, count] = Object.entries(Group.safeParse(value).data ?? {})[0] ?? [field.units[0] ?? '', '']
    Object.assign(into, { [`${name}.count`]: String(count), [`${name}.unit`]: unit })
  } else into[name] = value === undefined ? '' : wordOf(field.kind, value)
}

function wordOf(kind: EntryField['kind'], value: unknown): string {
  if (kind === 'yaml') return stringify(value, { lineWidth: 0 })
  if (kind === 'yes_no') return value === true ? 'yes' : 'no'
  return Array.isArray(value) ? value.map(String).join('\n') : String(value)
}

export function valueIn(field: EntryField, typed: Typed, under = ''): unknown {
  const name = under + field.name
  if (field.kind === 'group') return said(field.fields, typed, `${name}.`)
  if (field.kind === 'measure') {
    const count = (typed[`${name}.count`] ?? '').trim()
    return count === '' ? undefined : { [typed[`${name}.unit`] ?? '']: numberOf(count) }
  }
  const word = (typed[name] ?? '').replaceAll('\r\n', '\n').trim()
  return word === '' ? undefined : plainOf(field, word)
}

function plainOf(field: EntryField, word: string): unknown {
  if (field.kind === 'number') return numberOf(word)
  if (field.kind === 'yes_no') return word === 'yes'
  if (field.kind === 'yaml') return fromYaml(word)
  if (field.kind === 'choice') return field.values.find((value) => String(value) === word) ?? word
  return field.kind === 'choices' || field.kind === 'lines' ? linesOf(word) : word
}

/** What is no number stays a text, for the loader to say so. */
const numberOf = (word: string): number | string => (Number.isFinite(Number(word)) ? Number(word) : word)

const linesOf = (word: string): string[] => word.split('\n').flatMap((line) => line.trim() || [])

function fromYaml(text: string): unknown {
  const document = parseDocument(text)
  return document.errors.length > 0 ? text : document.toJS()
}

function said(fields: readonly EntryField[], typed: Typed, under: string): Entry | undefined {
  const spoken = fields.flatMap((field) => {
    const value = valueIn(field, typed, under)
    return value === undefined ? [] : [[field.name, value] as const]
  })
  return spoken.length > 0 ? Object.fromEntries(spoken) : undefined
}
