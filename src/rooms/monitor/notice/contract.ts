import { z } from 'zod'
import { CaseId, ClientId, ProgramId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'

/** A sentence in the bell. `summary` is a catalogue key, said with `words`. */
export const Notice = z.object({
  id: z.uuid(),
  clientId: ClientId.nullable(),
  /** Null when this colleague may no longer see them. */
  clientName: z.string().nullable(),
  caseId: CaseId.nullable(),
  programId: ProgramId.nullable(),
  summary: z.string(),
  words: z.record(z.string(), z.json()),
  /** The same, said. */
  sentence: z.string(),
  at: Instant,
  readAt: Instant.nullable(),
})
export type Notice = z.infer<typeof Notice>

export const listNotices = route({
  method: 'GET',
  path: '/notices',
  summary: 'Lists what I was told, the latest first, with how much of it is unread',
  audit: 'notices.listed',
  query: z.object({ before: z.uuid().optional() }),
  answer: z.object({
    unread: z.number().int(),
    notices: z.array(Notice),
    /** Ask with it for older ones; null at the end. */
    cursor: z.uuid().nullable(),
  }),
})

export const readNotices = route({
  method: 'POST',
  path: '/notices/read',
  summary: 'Marks notices as read: those that are named, or all',
  audit: 'notices.read',
  body: z.strictObject({ ids: z.array(z.uuid()).max(200).nullable() }),
  answer: z.object({ unread: z.number().int() }),
})
