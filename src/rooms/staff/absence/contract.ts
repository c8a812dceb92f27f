import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'

/** Both days are days away. */
export const RecordingAbsence = z.strictObject({
  fromDay: CalendarDay,
  untilDay: CalendarDay,
  reason: z.string().trim().min(1).max(120),
})
export type RecordingAbsence = z.infer<typeof RecordingAbsence>

export const recordAbsence = route({
  method: 'POST',
  path: '/staff/:staffId/absences',
  summary: 'Records that somebody is away from one day to another. For administrators',
  audit: 'staff_absence.recorded',
  params: z.object({ staffId: StaffId }),
  body: RecordingAbsence,
  answer: z.object({ absenceId: z.uuid() }),
  status: 201,
})
