import type { Doors } from '../../../platform/http/mount.ts'
import { addSupporter } from './add-supporter.ts'
import { changeSupporter } from './change-supporter.ts'
import * as doors from './contract.ts'
import { endSupporter } from './end-supporter.ts'
import { stateLivingSituation } from './state-living-situation.ts'

export function supportNetworkRoutes({ mount }: Doors): void {
  mount(doors.addSupporter, ({ by, params, body }) => addSupporter(by, params.clientId, body))
  mount(doors.changeSupporter, ({ by, params, body }) => changeSupporter(by, params, body))
  mount(doors.endSupporter, ({ by, params, body }) => endSupporter(by, params, body))
  mount(doors.stateLivingSituation, ({ by, params, body }) => stateLivingSituation(by, params.clientId, body))
}
