import type { Doors } from '../../../platform/http/mount.ts'
import { addInstrument } from './add-instrument.ts'
import * as door from './contract.ts'
import { listInstruments, previewInstrument, readInstrument, readKeptInstrument } from './list-instruments.ts'
import { publishInstrument, retireInstrument } from './turn-instrument.ts'

export function instrumentRoutes({ mount }: Doors): void {
  mount(door.listInstruments, ({ by }) => listInstruments(by))
  mount(door.previewInstrument, ({ by, body }) => previewInstrument(by, body))
  mount(door.readKeptInstrument, ({ by, params }) => readKeptInstrument(by, params.instrumentId))
  mount(door.readInstrument, ({ by, params }) => readInstrument(by, params.key))
  mount(door.addInstrument, ({ by, body }) => addInstrument(by, body))
  mount(door.publishInstrument, ({ by, params }) => publishInstrument(by, params.instrumentId))
  mount(door.retireInstrument, ({ by, params, body }) => retireInstrument(by, params.key, body.because))
}
