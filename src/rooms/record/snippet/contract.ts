import { z } from 'zod'
import { route } from '../../../words/route.ts'

const SnippetId = z.object({ snippetId: z.uuid() })

/** A short text of one's own: ";fall" puts it into a note. */
export const Snippet = z.object({
  snippetId: z.uuid(),
  shortcut: z.string(),
  words: z.string(),
  version: z.number().int().positive(),
})
export type Snippet = z.infer<typeof Snippet>

export const listSnippets = route({
  method: 'GET',
  path: '/snippets',
  summary: 'My short texts for notes, by their shortcut',
  audit: 'snippet.listed',
  answer: z.object({ snippets: z.array(Snippet) }),
})

export const SavingSnippet = z.strictObject({
  shortcut: z.string().trim().max(60),
  words: z.string().trim().max(4000),
  /** The version that was seen; 0 for a new one. */
  version: z.number().int().min(0),
})
export type SavingSnippet = z.infer<typeof SavingSnippet>

export const saveSnippet = route({
  method: 'PUT',
  path: '/snippets/:snippetId',
  summary: 'Keeps a short text of mine, new or changed; refuses with 409 when it was changed meanwhile',
  audit: 'snippet.saved',
  params: SnippetId,
  body: SavingSnippet,
  answer: Snippet,
})

export const deleteSnippet = route({
  method: 'DELETE',
  path: '/snippets/:snippetId',
  summary: 'Deletes a short text of mine; what it was put into stays as it is',
  audit: 'snippet.deleted',
  params: SnippetId,
  answer: z.object({ deleted: z.literal(true) }),
})
