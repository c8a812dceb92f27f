import { z } from 'zod'
import { route } from './route.ts'
import { Instant } from './time-zone.ts'

/** What somebody began to write and has not signed or sent. A person has at most one of a kind about a subject. */
export const Draft = z.object({
  kind: z.string(),
  subjectId: z.uuid(),
  title: z.string(),
  body: z.json(),
  /** 1 at the first save; each save raises it by one. */
  version: z.number().int().positive(),
  savedAt: Instant,
})
export type Draft = z.infer<typeof Draft>

export const DraftPlace = z.object({
  /** What is being written: 'contact_note', 'closure'. */
  kind: z.string().regex(/^[a-z][a-z_]{1,39}$/),
  /** Whom or what it is about: a client, a referral. */
  subjectId: z.uuid(),
})

export const SavingDraft = z.strictObject({
  /** How the list of drafts names it: 'Contact note, Thaddeus Wren'. */
  title: z.string().max(200),
  body: z.json(),
  /** The version that was seen: 0 when none was. Another one on the server refuses the save with 409. */
  version: z.number().int().nonnegative(),
})
export type SavingDraft = z.infer<typeof SavingDraft>

export const DraftSaved = z.object({ version: z.number().int().positive(), savedAt: Instant })

export const DraftLine = Draft.pick({ kind: true, subjectId: true, title: true, savedAt: true })
export type DraftLine = z.infer<typeof DraftLine>

export const readDraft = route({
  method: 'GET',
  path: '/drafts/:kind/:subjectId',
  summary: 'Reads my draft of this kind about this subject; null when there is none',
  audit: 'draft.read',
  params: DraftPlace,
  answer: z.object({ draft: Draft.nullable() }),
})

export const saveDraft = route({
  method: 'PUT',
  path: '/drafts/:kind/:subjectId',
  summary: 'Keeps my draft; refuses with 409 when it was saved elsewhere since the version that was seen',
  audit: 'draft.saved',
  params: DraftPlace,
  body: SavingDraft,
  answer: DraftSaved,
})

export const discardDraft = route({
  method: 'DELETE',
  path: '/drafts/:kind/:subjectId',
  summary: 'Throws my draft away; false when there was none',
  audit: 'draft.discarded',
  params: DraftPlace,
  answer: z.object({ discarded: z.boolean() }),
})

export const listDrafts = route({
  method: 'GET',
  path: '/drafts',
  summary: 'Lists my drafts, the latest first',
  audit: 'draft.listed',
  answer: z.object({ drafts: z.array(DraftLine) }),
})
