import type { z } from 'zod'
import { typedPartialDay } from '../../../words/calendar-day.ts'
import '../../../words/typed.ts'

/** What a form holds while it is written, by the contract's fields. */
export type Values = Readonly<Record<string, unknown>>

type Named = { name: string; label: string; hint?: string }
export type Choice = { value: string; word: string }

/** One question of a form. Its name is the contract's field, so that a refusal finds it. */
export type EntryField =
  | (Named & {
      kind: 'line' | 'text' | 'day' | 'time' | 'partial_day'
      /** What an empty one means to the contract: null unless said. */
      empty?: string
    })
  | (Named & { kind: 'choice'; options: readonly Choice[]; none?: string })
  | (Named & { kind: 'yes_no' | 'check' })
  | (Named & { kind: 'checks'; options: readonly Choice[] })

const empties = { check: false, yes_no: null, checks: [] }

/** A form that nobody has written in yet: the first choice stands, everything else is empty. */
export const emptyValues = (fields: readonly EntryField[]): Values =>
  Object.fromEntries(fields.map((field) => [field.name, emptyOf(field)]))

function emptyOf(field: EntryField): unknown {
  if (field.kind === 'choice') return field.none ? '' : field.options[0]?.value
  if (field.kind === 'check' || field.kind === 'yes_no' || field.kind === 'checks') return empties[field.kind]
  return ''
}

/** What stands in the record, as the form shows it: what is not known is empty. */
export function valuesOf(fields: readonly EntryField[], entry: object): Values {
  const all: Values = { ...entry }
  return Object.fromEntries(
    fields.map(({ name, kind }) => [name, all[name] ?? (kind === 'yes_no' ? null : kind === 'check' ? false : '')]),
  )
}

/** What was written, as the contract reads it: what is empty is not known. */
export const bodyOf = (fields: readonly EntryField[], values: Values): Values =>
  Object.fromEntries(
    fields.map((field) => {
      const value = values[field.name]
      if (value !== '')
        return [field.name, field.kind === 'partial_day' && typeof value === 'string' ? typedPartialDay(value) : value]
      return [field.name, 'empty' in field && field.empty !== undefined ? field.empty : null]
    }),
  )

/** Fields in which two versions differ, with what each says. */
export const differing = (fields: readonly EntryField[], mine: Values, theirs: Values): EntryField[] =>
  fields.filter(({ name }) => JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]))

/** What a value says in words; an empty string when nothing is known. */
export function wordsOf(field: EntryField, value: unknown, yesNo: { yes: string; no: string }): string {
  if (value === true) return yesNo.yes
  if (value === false) return yesNo.no
  const options = 'options' in field ? field.options : []
  const said = (one: unknown): string => options.find((option) => option.value === one)?.word ?? String(one)
  if (Array.isArray(value)) return value.map(said).join(', ')
  return value === null || value === undefined || value === '' ? '' : said(value)
}

/** The first problem of each field of a contract that refused what was typed: what is empty is only to be filled in. */
export const problemsIn = (error: z.ZodError, body: Values, missing: string): Record<string, string> =>
  Object.fromEntries(
    error.issues
      .toReversed()
      .map(({ path: [name = ''], message }) => [name, (body[String(name)] ?? '') === '' ? missing : message]),
  )
