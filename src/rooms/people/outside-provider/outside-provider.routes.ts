import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Doors } from '../../../platform/http/mount.ts'
import * as doors from './contract.ts'
import { selectProviders } from './outside-provider.sql.ts'

export function outsideProviderRoutes({ mount }: Doors): void {
  mount(doors.searchProviders, ({ by, query }) =>
    asStaff(by, async (tx) => ({ providers: await selectProviders(tx, query.q) })),
  )
}
