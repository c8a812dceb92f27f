import type { Doors } from '../../../platform/http/mount.ts'
import * as contract from './contract.ts'
import { downloadDisclosures, listDisclosures } from './list-disclosures.ts'
import { mountCsv } from './mount-csv.ts'

export function disclosureRoutes(doors: Doors): void {
  doors.mount(contract.listDisclosures, ({ by, params, query }) => listDisclosures(by, params.clientId, query.before))
  mountCsv(doors, contract.downloadDisclosures, ({ by, params }) => downloadDisclosures(by, params.clientId))
}
