import type { Doors } from '../../../platform/http/mount.ts'
import { moveHousehold } from '../household-move/move-household.ts'
import { changeNeed } from '../household-need/change-need.ts'
import * as needs from '../household-need/contract.ts'
import { noteNeed } from '../household-need/note-need.ts'
import { addMember } from './add-member.ts'
import { changeRoles } from './change-roles.ts'
import * as doors from './contract.ts'
import { correctMember } from './correct-member.ts'
import { formHousehold } from './form-household.ts'
import { leaveHousehold } from './leave-household.ts'
import { readHousehold } from './read-household.ts'

export function householdRoutes({ mount }: Doors): void {
  mount(doors.formHousehold, ({ by, body }) => formHousehold(by, body))
  mount(doors.readHousehold, ({ by, params }) => readHousehold(by, params.clientId))
  mount(doors.addMember, ({ by, params, body }) => addMember(by, params.householdId, body))
  mount(doors.leaveHousehold, ({ by, params, body }) => leaveHousehold(by, params, body))
  mount(doors.changeRoles, ({ by, params, body }) => changeRoles(by, params.householdId, body))
  mount(doors.correctMember, ({ by, params, body }) => correctMember(by, params, body))
  mount(doors.moveHousehold, ({ by, params, body }) => moveHousehold(by, params.householdId, body))
  mount(needs.noteNeed, ({ by, params, body }) => noteNeed(by, params.householdId, body))
  mount(needs.changeNeed, ({ by, params, body }) => changeNeed(by, params, body))
}
