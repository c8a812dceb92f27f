import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { ProgramId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Role } from '../member/contract.ts'
import { Position } from '../position/contract.ts'
import { RoleToGive } from '../role/contract.ts'
import { Password } from '../sign-in/contract.ts'

/** A role from its first day to its last. */
export const RoleLine = z.object({
  membershipId: z.uuid(),
  role: Role,
  programId: ProgramId.nullable(),
  programName: z.string().nullable(),
  fromDay: CalendarDay,
  untilDay: CalendarDay.nullable(),
})
export type RoleLine = z.infer<typeof RoleLine>

/** Somebody who works here, or worked here. */
export const StaffLine = z.object({
  staffId: StaffId,
  name: z.string(),
  credential: z.string().nullable(),
  discipline: z.string().nullable(),
  email: z.string(),
  /** False when no password was ever set. */
  signsIn: z.boolean(),
  roles: z.array(RoleLine),
  /** Under which supervision they sign, or signed. */
  positions: z.array(
    z.object({ positionId: z.uuid(), kind: Position, fromDay: CalendarDay, untilDay: CalendarDay.nullable() }),
  ),
  /** The last day of an absence that covers today. */
  awayUntil: CalendarDay.nullable(),
  /** The absence that comes next. */
  awayNext: z.object({ fromDay: CalendarDay, untilDay: CalendarDay }).nullable(),
  joinedOn: CalendarDay,
  /** From this day on they cannot sign in. */
  leftOn: CalendarDay.nullable(),
})
export type StaffLine = z.infer<typeof StaffLine>

export const listStaff = route({
  method: 'GET',
  path: '/staff',
  summary: 'Lists everybody who works or worked in the agency, with their roles and absences. For administrators',
  audit: 'staff.listed',
  answer: z.object({ staff: z.array(StaffLine) }),
})

export const TakingOn = z.strictObject({
  name: z.string().trim().min(1).max(120),
  email: z.email().max(200),
  credential: z.string().trim().max(40).nullable(),
  discipline: z.string().trim().max(60).nullable(),
  joinedOn: CalendarDay,
  roles: z.array(RoleToGive).min(1).max(20),
  /** Told to them by the administrator; they change it in their own menu. */
  password: Password,
})
export type TakingOn = z.infer<typeof TakingOn>

export const takeOnMember = route({
  method: 'POST',
  path: '/staff',
  summary: 'Takes somebody on, with roles and a first password. For administrators',
  audit: 'staff_member.taken_on',
  body: TakingOn,
  answer: z.object({ staffId: StaffId }),
  status: 201,
})

export const Leaving = z.strictObject({ leftOn: CalendarDay.nullable() })
export type Leaving = z.infer<typeof Leaving>

export const recordLeaving = route({
  method: 'POST',
  path: '/staff/:staffId/leaving',
  summary: 'Says from which day on somebody no longer works here, or that they still do. For administrators',
  audit: 'staff_member.left',
  params: z.object({ staffId: StaffId }),
  body: Leaving,
  answer: z.object({ staffId: StaffId }),
})
