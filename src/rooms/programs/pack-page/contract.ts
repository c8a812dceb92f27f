import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { route } from '../../../words/route.ts'

/** One thing that an entry says, and whose word it is; null where every layer's word is kept. */
export const EntryWord = z.object({
  field: z.string(),
  label: z.string(),
  says: z.string(),
  layer: z.string().nullable(),
})

export const EntrySource = z.object({
  name: z.string(),
  citation: z.string(),
  url: z.string().nullable(),
  certainty: z.string(),
})

/** What our layer will say of an entry on a later day: another word, or nothing any more. */
export const ComingChange = z.object({ fromDay: CalendarDay, says: z.string().nullable() })

export const PackEntry = z.object({
  id: z.string(),
  title: z.string(),
  since: CalendarDay,
  /** The nearest layer that speaks here. */
  layer: z.string(),
  layerName: z.string(),
  words: z.array(EntryWord),
  source: EntrySource.nullable(),
  /** Whether our layer says something here, today or later. */
  isOurs: z.boolean(),
  coming: z.array(ComingChange),
})
export type PackEntry = z.infer<typeof PackEntry>

export const PackListShown = z.object({
  list: z.string(),
  title: z.string(),
  /** A choice list: ours stands in the place of the one below. */
  isWhole: z.boolean(),
  entries: z.array(PackEntry),
})
export type PackListShown = z.infer<typeof PackListShown>

export const PackShown = z.object({
  pack: z.string(),
  title: z.string(),
  since: CalendarDay,
  programs: z.array(z.string()),
  /** Our layer as it was last kept: what a change is laid over. */
  over: z.uuid().nullable(),
  sections: z.array(z.object({ section: z.string(), title: z.string(), lists: z.array(PackListShown) })),
})
export type PackShown = z.infer<typeof PackShown>

const params = z.object({ pack: z.string().min(1).max(80) })

export const readPackPage = route({
  method: 'GET',
  path: '/packs/:pack',
  summary: 'Reads a pack as it holds today: each entry in words, with its source and whose word holds',
  audit: 'pack.read',
  params,
  answer: PackShown,
})

/** One input of an entry's form; inputs of one group stand together under its name. */
export const EntryInput = z.object({
  name: z.string(),
  label: z.string(),
  group: z.string().nullable(),
  required: z.boolean(),
  kind: z.enum(['text', 'area', 'number', 'yes_no', 'lines', 'yaml', 'choice', 'choices', 'measure']),
  /** Choices, or the units of a measure. */
  options: z.array(z.object({ value: z.string(), word: z.string() })),
})
export type EntryInput = z.infer<typeof EntryInput>

export const EntryForm = z.object({
  inputs: z.array(EntryInput),
  typed: z.record(z.string(), z.string()),
  /** The short names that an entry of this list may have, where they are fixed. */
  ids: z.array(z.string()).nullable(),
})
export type EntryForm = z.infer<typeof EntryForm>

export const readEntryForm = route({
  method: 'GET',
  path: '/packs/:pack/form',
  summary: 'Gives the form of one entry of a pack, or of a new one, made from its section’s schema. For administrators',
  audit: 'pack.form_read',
  params,
  query: z.object({
    section: z.string().max(80),
    list: z.string().max(80),
    /** Empty for a new one. */
    id: z.string().max(80).default(''),
  }),
  answer: EntryForm,
})
