import type { Doors } from '../../../platform/http/mount.ts'
import * as doors from './contract.ts'
import { readClientRecord } from './read-client-record.ts'

export function clientRecordRoutes({ mount }: Doors): void {
  mount(doors.readClientRecord, ({ by, params }) => readClientRecord(by, params.clientId))
}
