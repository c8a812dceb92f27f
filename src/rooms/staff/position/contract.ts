import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'

/** Whoever signs under supervision: in training, or without a licence of their own. Packs say what that asks for. */
export const positions = ['trainee', 'unlicensed'] as const
export const Position = z.enum(positions)
export type Position = z.infer<typeof Position>

export const GivingPosition = z.strictObject({
  kind: Position,
  fromDay: CalendarDay,
  /** The last day; without it, until somebody ends it. */
  untilDay: CalendarDay.nullable(),
})
export type GivingPosition = z.infer<typeof GivingPosition>

export const givePosition = route({
  method: 'POST',
  path: '/staff/:staffId/positions',
  summary: 'Says that somebody signs under supervision, as a trainee or without a licence. For administrators',
  audit: 'staff_position.given',
  params: z.object({ staffId: StaffId }),
  body: GivingPosition,
  answer: z.object({ positionId: z.uuid() }),
  status: 201,
})

export const EndingPosition = z.strictObject({ untilDay: CalendarDay })
export type EndingPosition = z.infer<typeof EndingPosition>

export const endPosition = route({
  method: 'POST',
  path: '/staff/:staffId/positions/:positionId/end',
  summary: 'Ends supervised signing; the day named is its last. For administrators',
  audit: 'staff_position.ended',
  params: z.object({ staffId: StaffId, positionId: z.uuid() }),
  body: EndingPosition,
  answer: z.object({ positionId: z.uuid() }),
})
