import type { Doors } from '../../../platform/http/mount.ts'
import { changeClient } from './change-client.ts'
import * as doors from './contract.ts'
import { searchClients } from './search-clients.ts'

export function clientRoutes({ mount }: Doors): void {
  mount(doors.searchClients, ({ by, query }) => searchClients(by, query.q))
  mount(doors.changeClient, ({ by, params, body }) => changeClient(by, params.clientId, body))
}
