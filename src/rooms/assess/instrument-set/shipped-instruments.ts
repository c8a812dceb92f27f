import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { ScoringSheet } from '../scoring/scoring-sheet.schema.ts'

const folder = path.resolve(import.meta.dirname, '../../../../instruments')

/** As much of a FHIR R4 Questionnaire as every one of ours has; the form engine reads the rest. */
const OurQuestionnaire = z.looseObject({
  resourceType: z.literal('Questionnaire'),
  url: z.url({ protocol: /^https$/ }),
  version: z.string().min(1),
  title: z.string().min(1),
  status: z.literal('active'),
  copyright: z.string().min(1),
  item: z.array(z.looseObject({ linkId: z.string().min(1), type: z.string().min(1) })).min(1),
})
export type OurQuestionnaire = z.infer<typeof OurQuestionnaire>

/** A shell has no questionnaire: its total is entered until somebody with the right to it adds the file. */
export type ShippedInstrument = {
  key: string
  sheet: ScoringSheet
  questionnaire: OurQuestionnaire | null
  /** What it is about, for grouping a long list: 'ours', or the name of its file of shells. */
  theme: string
}

/** Read once a process: a new version of the house brings new files, and starts anew. */
let known: ReadonlyMap<string, ShippedInstrument> | undefined

/** The instruments that come with the house, by key. A mistake in one of them is ours, and stops the house from opening. */
export function shippedInstruments(): ReadonlyMap<string, ShippedInstrument> {
  known ??= byKey([...ours(), ...shells()])
  return known
}

function ours(): ShippedInstrument[] {
  return readdirSync(path.join(folder, 'ours'))
    .toSorted()
    .map((key) => {
      const sheet = readFile(`ours/${key}/scoring.yaml`, parse, ScoringSheet)
      const questionnaire = readFile(`ours/${key}/questionnaire.json`, JSON.parse, OurQuestionnaire)
      return { key: sheet.key, sheet, questionnaire, theme: 'ours' }
    })
}

function shells(): ShippedInstrument[] {
  return readdirSync(path.join(folder, 'shells'))
    .toSorted()
    .flatMap((file) => {
      const sheets = readFile(`shells/${file}`, parse, z.array(ScoringSheet).min(1))
      return sheets.map((sheet) => ({ key: sheet.key, sheet, questionnaire: null, theme: file.replace('.yaml', '') }))
    })
}

function readFile<T>(file: string, read: (text: string) => unknown, shape: z.ZodType<T>): T {
  try {
    return instrumentFrom(read(readFileSync(path.join(folder, file), 'utf8')), shape)
  } catch (error) {
    throw new Error(`instruments/${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** What a file holds, or every mistake in it with its place. */
export function instrumentFrom<T>(content: unknown, shape: z.ZodType<T>): T {
  const read = shape.safeParse(content)
  if (read.success) return read.data
  throw new Error(read.error.issues.map(({ path: place, message }) => `${place.join('.')} ${message}`).join('\n'))
}

/** One key is one instrument: answers are kept under it. */
export function byKey(instruments: readonly ShippedInstrument[]): ReadonlyMap<string, ShippedInstrument> {
  const found = new Map<string, ShippedInstrument>()
  for (const one of instruments) {
    if (found.has(one.key)) throw new Error(`instruments: the key "${one.key}" is used twice.`)
    found.set(one.key, one)
  }
  return found
}
