import { z } from 'zod'

export const formats = ['contact_log', 'dap', 'soap', 'birp', 'girp', 'narrative'] as const
export const Format = z.enum(formats)
export type Format = z.infer<typeof Format>

/** Every part that some format has, in the order in which a note is read. */
export const bodyParts = [
  'note',
  'goal',
  'subjective',
  'objective',
  'data',
  'behavior',
  'intervention',
  'response',
  'assessment',
  'plan',
] as const
export type BodyPart = (typeof bodyParts)[number]

const Words = z.string().max(20_000)

/** What a note says, by part. Parts of a format that was left stay here, so that nothing written is lost. */
export const NoteBody = z.strictObject({
  note: Words.default(''),
  goal: Words.default(''),
  subjective: Words.default(''),
  objective: Words.default(''),
  data: Words.default(''),
  behavior: Words.default(''),
  intervention: Words.default(''),
  response: Words.default(''),
  assessment: Words.default(''),
  plan: Words.default(''),
})
export type NoteBody = z.infer<typeof NoteBody>

export const emptyBody: NoteBody = NoteBody.parse({})

const partsOf: Record<Format, readonly [BodyPart, ...BodyPart[]]> = {
  contact_log: ['note'],
  dap: ['data', 'assessment', 'plan'],
  soap: ['subjective', 'objective', 'assessment', 'plan'],
  birp: ['behavior', 'intervention', 'response', 'plan'],
  girp: ['goal', 'intervention', 'response', 'plan'],
  narrative: ['note'],
}

/** Where the hand goes first. */
export const firstPartOf = (format: Format): BodyPart => partsOf[format][0]

/** Where the text stands that was written before anybody thought of a format: a goal is no place for it. */
export const mainPartOf = (format: Format): BodyPart => (format === 'girp' ? 'intervention' : firstPartOf(format))

/** The parts to show: those of the format, and whatever else holds words. What is signed is what was seen. */
export const shownParts = (format: Format, body: NoteBody): BodyPart[] =>
  bodyParts.filter((part) => partsOf[format].includes(part) || body[part].trim() !== '')

/** Goes on in another format. The main text moves along; where its new place is taken, both stay. */
export function switchFormat(from: Format, to: Format, body: NoteBody): NoteBody {
  const [left, entered] = [mainPartOf(from), mainPartOf(to)]
  if (partsOf[to].includes(left) || body[entered].trim() !== '') return body
  return { ...body, [entered]: body[left], [left]: '' }
}

/** All of it as one text, for search and for the length of a look. */
export const textOf = (body: NoteBody): string =>
  bodyParts
    .map((part) => body[part].trim())
    .filter((words) => words !== '')
    .join('\n\n')
