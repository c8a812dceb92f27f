import type { Doors } from '../../platform/http/mount.ts'
import { alertRoutes } from './alert/alert.routes.ts'
import { allergyRoutes } from './allergy/allergy.routes.ts'
import { careTeamRoutes } from './care-team/care-team.routes.ts'
import { clientRoutes } from './client/client.routes.ts'
import { clientRecordRoutes } from './client-record/client-record.routes.ts'
import { contactDetailsRoutes } from './contact-details/contact-details.routes.ts'
import { coverageRoutes } from './coverage/coverage.routes.ts'
import { duplicateRoutes } from './duplicate/duplicate.routes.ts'
import { householdRoutes } from './household/household.routes.ts'
import { identifierRoutes } from './identifier/identifier.routes.ts'
import { medicationRoutes } from './medication/medication.routes.ts'
import { otherNameRoutes } from './other-name/other-name.routes.ts'
import { outsideProviderRoutes } from './outside-provider/outside-provider.routes.ts'
import { problemRoutes } from './problem/problem.routes.ts'
import { stayRoutes } from './stay/stay.routes.ts'
import { supportNetworkRoutes } from './support-network/support-network.routes.ts'

/** Every door of the room. */
export function peopleRoutes(doors: Doors): void {
  for (const open of nouns) open(doors)
}

const nouns = [
  clientRoutes,
  duplicateRoutes,
  clientRecordRoutes,
  contactDetailsRoutes,
  alertRoutes,
  supportNetworkRoutes,
  householdRoutes,
  outsideProviderRoutes,
  careTeamRoutes,
  problemRoutes,
  allergyRoutes,
  medicationRoutes,
  coverageRoutes,
  stayRoutes,
  identifierRoutes,
  otherNameRoutes,
]
