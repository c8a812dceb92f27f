import type { Doors } from '../../../platform/http/mount.ts'
import { readMedicationList as readListDoor, walkMedications as walkDoor } from './contract.ts'
import { readMedicationList } from './read-medication-list.ts'
import { walkMedications } from './walk-medications.ts'

export function medicationWalkRoutes({ mount }: Doors): void {
  mount(readListDoor, ({ by, params }) => readMedicationList(by, params.caseId))
  mount(walkDoor, ({ by, params, body }) => walkMedications(by, params.caseId, body))
}
