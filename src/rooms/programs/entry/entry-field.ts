import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type Entry, type Typed, typedOf, valueIn } from './typed-entry.ts'

type Plain = string | number | boolean

/** How one thing that an entry says is asked for; 'yaml' is what no form does well. */
export type Asking =
  | { kind: 'text' | 'area' | 'number' | 'yes_no' | 'lines' | 'yaml' }
  | { kind: 'choice' | 'choices'; values: readonly Plain[] }
  /** A number in one of several units, such as `{ business_days: 2 }`. */
  | { kind: 'measure'; units: readonly string[] }
  | { kind: 'group'; fields: readonly EntryField[] }
export type EntryField = { name: string; required: boolean } & Asking

/** Said otherwise than in a field: by the address of the entry, and by the day from which a change holds. */
export const notAsked: ReadonlySet<string> = new Set(['id', 'effective_from', 'effective_until'])

/** The form of an entry, out of its section's schema. What would not read back as it stands is asked for as YAML. */
export const fieldsOf = (item: z.ZodObject, entry: Entry): EntryField[] =>
  Object.entries(item.shape)
    .filter(([name]) => !notAsked.has(name))
    .map(([name, schema]) => fieldOf(name, schema, entry[name]))

/** The same form as it comes back: with those of its fields as YAML that were shown so. */
export const fieldsTyped = (item: z.ZodObject, asYaml: readonly string[]): EntryField[] =>
  fieldsOf(item, {}).map((field) => {
    const { name, required } = field
    return asYaml.includes(name) ? { name, required, kind: 'yaml' } : field
  })

function fieldOf(name: string, schema: z.core.$ZodType, value: unknown): EntryField {
  const required = !(schema instanceof z.ZodOptional)
  const asking = askingFor(schema instanceof z.ZodOptional ? schema.unwrap() : schema, value)
  const field = { name, required, ...asking }
  return readsBack(field, value) ? field : { name, required, kind: 'yaml' }
}

function readsBack(field: EntryField, value: unknown): boolean {
  const typed: Typed = {}
  typedOf(field, value, typed)
  return isDeepStrictEqual(valueIn(field, typed), value)
}

function askingFor(schema: z.core.$ZodType, value: unknown): Asking {
  if (schema instanceof z.ZodEnum) return { kind: 'choice', values: schema.options }
  if (schema instanceof z.ZodLiteral) return { kind: 'choice', values: [...schema.values].filter(isPlain) }
  if (schema instanceof z.ZodBoolean) return { kind: 'yes_no' }
  if (schema instanceof z.ZodNumber) return { kind: 'number' }
  if (isText(schema)) return { kind: typeof value === 'string' && value.length > 60 ? 'area' : 'text' }
  return askingForMany(schema, value)
}

function askingForMany(schema: z.core.$ZodType, value: unknown): Asking {
  if (schema instanceof z.ZodArray) return listOf(schema.element)
  if (schema instanceof z.ZodTuple) return { kind: schema.def.items.every(isText) ? 'lines' : 'yaml' }
  return schema instanceof z.ZodObject ? groupOf(schema, value) : { kind: 'yaml' }
}

function listOf(element: z.core.$ZodType): Asking {
  if (element instanceof z.ZodEnum) return { kind: 'choices', values: element.options }
  return { kind: isText(element) ? 'lines' : 'yaml' }
}

function groupOf(schema: z.ZodObject, value: unknown): Asking {
  const parts = Object.entries(schema.shape)
  const units = parts.flatMap(([name, part]) => (isOptionalNumber(part) ? name : []))
  if (units.length > 1 && parts.every(([, part]) => part instanceof z.ZodOptional)) return { kind: 'measure', units }
  const said = z.record(z.string(), z.unknown()).safeParse(value)
  const fields = parts.map(([name, part]) => fieldOf(name, part, said.data?.[name]))
  return fields.some(({ kind }) => kind === 'yaml') ? { kind: 'yaml' } : { kind: 'group', fields }
}

const isText = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodString || schema instanceof z.ZodStringFormat

const isOptionalNumber = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodOptional && schema.unwrap() instanceof z.ZodNumber

const isPlain = (value: unknown): value is Plain => ['string', 'number', 'boolean'].includes(typeof value)
