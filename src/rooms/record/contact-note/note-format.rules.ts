import { z } from 'zod'

export const formats = ['contact_log', 'dap'] as const
export const Format = z.enum(formats)
export type Format = z.infer<typeof Format>

/** Every part that some format has, in the order in which a note is read. */
export const bodyParts = ['note', 'data', 'assessment', 'plan'] as const
export type BodyPart = (typeof bodyParts)[number]

const Words = z.string().max(20_000)

/** What a note says, by part. Parts of a format that was left stay here, so that nothing written is lost. */
export const NoteBody = z.strictObject({
  note: Words.default(''),
  data: Words.default(''),
  assessment: Words.default(''),
  plan: Words.default(''),
})
export type NoteBody = z.infer<typeof NoteBody>

export const emptyBody: NoteBody = { note: '', data: '', assessment: '', plan: '' }

const partsOf: Record<Format, readonly [BodyPart, ...BodyPart[]]> = {
  contact_log: ['note'],
  dap: ['data', 'assessment', 'plan'],
}

/** Where the text goes that somebody just begins to write. */
export const firstPartOf = (format: Format): BodyPart => partsOf[format][0]

/** The parts to show: those of the format, and whatever else holds words. What is signed is what was seen. */
export const shownParts = (format: Format, body: NoteBody): BodyPart[] =>
  bodyParts.filter((part) => partsOf[format].includes(part) || body[part].trim() !== '')

/** Goes on in another format. The main text moves along; where its new place is taken, both stay. */
export function switchFormat(from: Format, to: Format, body: NoteBody): NoteBody {
  const [left, entered] = [firstPartOf(from), firstPartOf(to)]
  if (left === entered || body[entered].trim() !== '') return body
  return { ...body, [entered]: body[left], [left]: '' }
}

/** All of it as one text, for search and for the length of a look. */
export const textOf = (body: NoteBody): string =>
  bodyParts
    .map((part) => body[part].trim())
    .filter((words) => words !== '')
    .join('\n\n')
