import { z } from 'zod'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { firstProblems } from '../../../web/form/problems-of.ts'
import { problemsOfAmended } from '../contact-note/contact-note.rules.ts'
import type { ContactNote } from '../contact-note/contract.ts'
import { Format, NoteBody } from '../contact-note/note-format.rules.ts'
import { say } from '../en.ts'
import { AmendingNote } from './contract.ts'

/** An amendment while it is written; minutes as they were typed. */
export const AmendmentDraft = z.object({
  amendmentId: z.uuid(),
  corrects: z.uuid(),
  because: z.string(),
  format: Format,
  body: NoteBody,
  minutes: z.string(),
})
export type AmendmentDraft = z.infer<typeof AmendmentDraft>

type Read = { body: AmendingNote } | { problems: Problems }

/** The draft as an amendment that can be signed, or what stands in its way, by field. */
export function readAmendment(draft: AmendmentDraft, { outcome, mode }: Pick<ContactNote, 'outcome' | 'mode'>): Read {
  if (!/^\d{1,3}$/.test(draft.minutes.trim())) return { problems: { minutes: say('minutes_out_of_range') } }
  const read = AmendingNote.safeParse({ ...draft, minutes: Number(draft.minutes) })
  if (!read.success) return { problems: problemsOfShape(read.error) }
  const found = problemsOfAmended({ outcome, mode, ...read.data })
  const problems: Problems = {
    ...Object.fromEntries(found.map(({ code, field, values }) => [field, say(code, values)])),
    ...(read.data.because === '' && { because: say('amend_needs_reason') }),
  }
  return Object.keys(problems).length > 0 ? { problems } : { body: read.data }
}

const problemsOfShape = (error: z.ZodError): Problems => {
  const problems = firstProblems(error)
  return problems['minutes'] ? { ...problems, minutes: say('minutes_out_of_range') } : problems
}
