import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { ProgramId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Role } from '../member/contract.ts'

/** A role to hold in one program, or in the whole agency when no program is named. */
export const RoleToGive = z.strictObject({ role: Role, programId: ProgramId.nullable() })
export type RoleToGive = z.infer<typeof RoleToGive>

export const GivingRole = RoleToGive.extend({ fromDay: CalendarDay })
export type GivingRole = z.infer<typeof GivingRole>

export const giveRole = route({
  method: 'POST',
  path: '/staff/:staffId/roles',
  summary: 'Gives somebody a role from a day on. For administrators',
  audit: 'staff_role.given',
  params: z.object({ staffId: StaffId }),
  body: GivingRole,
  answer: z.object({ membershipId: z.uuid() }),
  status: 201,
})

export const EndingRole = z.strictObject({ untilDay: CalendarDay })
export type EndingRole = z.infer<typeof EndingRole>

export const endRole = route({
  method: 'POST',
  path: '/staff/:staffId/roles/:membershipId/end',
  summary: 'Ends a role; the day named is its last. For administrators',
  audit: 'staff_role.ended',
  params: z.object({ staffId: StaffId, membershipId: z.uuid() }),
  body: EndingRole,
  answer: z.object({ membershipId: z.uuid() }),
})
