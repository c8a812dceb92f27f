import type { Auth } from '../../platform/auth/auth.ts'
import type { Doors } from '../../platform/http/mount.ts'
import { recordAbsence as recordAbsenceDoor } from './absence/contract.ts'
import { recordAbsence } from './absence/record-absence.ts'
import { recordLeaving } from './member/record-leaving.ts'
import { takeOnMember } from './member/take-on-member.ts'
import { endPosition as endPositionDoor, givePosition as givePositionDoor } from './position/contract.ts'
import { endPosition } from './position/end-position.ts'
import { givePosition } from './position/give-position.ts'
import { endRole as endRoleDoor, giveRole as giveRoleDoor } from './role/contract.ts'
import { endRole } from './role/end-role.ts'
import { giveRole } from './role/give-role.ts'
import { changePassword } from './sign-in/change-password.ts'
import { changePassword as changePasswordDoor, setPassword as setPasswordDoor } from './sign-in/contract.ts'
import { setPassword } from './sign-in/set-password.ts'
import {
  listStaff as listStaffDoor,
  recordLeaving as recordLeavingDoor,
  takeOnMember as takeOnMemberDoor,
} from './staff-list/contract.ts'
import { listStaff } from './staff-list/list-staff.ts'

/** What an administrator does with those who work here, and everybody with their own password. */
export function staffRoutes({ mount }: Doors, auth: Auth): void {
  mount(listStaffDoor, ({ by }) => listStaff(by))
  mount(takeOnMemberDoor, ({ by, body }) => takeOnMember(by, auth, body))
  mount(giveRoleDoor, ({ by, params, body }) => giveRole(by, params.staffId, body))
  mount(endRoleDoor, ({ by, params, body }) => endRole(by, { ...params, ...body }))
  mount(givePositionDoor, ({ by, params, body }) => givePosition(by, params.staffId, body))
  mount(endPositionDoor, ({ by, params, body }) => endPosition(by, { ...params, ...body }))
  mount(recordAbsenceDoor, ({ by, params, body }) => recordAbsence(by, params.staffId, body))
  mount(recordLeavingDoor, ({ by, params, body }) => recordLeaving(by, auth, params.staffId, body))
  mount(setPasswordDoor, ({ by, params, body }) => setPassword(by, auth, params.staffId, body.password))
  mount(changePasswordDoor, ({ by, body }) => changePassword(by, auth, body))
}
