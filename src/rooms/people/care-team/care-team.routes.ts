import type { Doors } from '../../../platform/http/mount.ts'
import { addCareTeamMember } from './add-care-team-member.ts'
import { changeCareTeamMember } from './change-care-team-member.ts'
import * as doors from './contract.ts'

export function careTeamRoutes({ mount }: Doors): void {
  mount(doors.addCareTeamMember, ({ by, params, body }) => addCareTeamMember(by, params.clientId, body))
  mount(doors.changeCareTeamMember, ({ by, params, body }) => changeCareTeamMember(by, params, body))
}
