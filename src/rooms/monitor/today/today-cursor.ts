import { z } from 'zod'
import { Instant } from '../../../words/time-zone.ts'
import { refuse } from '../refusals.ts'

/** After which row to go on, and at which moment the list was begun: later pages belong to the same list. */
export const TodayCursor = z.object({
  asOf: Instant,
  after: z.object({
    place: z.number().int(),
    inGroup: z.number().int(),
    dueOn: z.iso.date(),
    tier: z.number().int(),
    dueAt: Instant,
    id: z.uuid(),
  }),
})
export type TodayCursor = z.infer<typeof TodayCursor>

export const writeCursor = (cursor: TodayCursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url')

export function readCursor(text: string): TodayCursor {
  try {
    return TodayCursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch {
    throw refuse('cursor_unreadable', 'cursor')
  }
}
