import path from 'node:path'
import type { HouseCommand, Telling } from '../platform/command/command.ts'
import { asSystem } from '../platform/db/as-system.ts'
import {
  filesIn,
  type KeptLayer,
  keepOwnLayer,
  PackLayer,
  readOwnLayer,
  programsSay as say,
} from '../rooms/programs/index.ts'

export const packAddCommand: HouseCommand = {
  name: 'pack add',
  summary: "Keeps an agency's own layer over a pack, and says where it is stricter and where the pack is.",
  usage: 'FOLDER [--agency NAME] [--json]',
  async prepare({ args, telling }) {
    const [folder, another] = args
    if (!folder || another) throw new Error(say('layer_which_folder'))
    const read = await readOwnLayer(await filesIn(folder))
    if (read.ok) return read.pack
    for (const { file, line, message } of read.problems) {
      const place = path.join(folder, file)
      telling.result({ file: place, line, message }, `${place}:${line} ${message}`)
    }
    throw new Error(say('layer_mistakes', { folder }))
  },
  async perform(house, agencyId, prepared, telling) {
    const layer = PackLayer.parse(prepared)
    tell(await asSystem({ house, agencyId, reason: 'cli' }, (tx) => keepOwnLayer(tx, layer)), telling)
    return 0
  },
}

function tell({ lines, ...kept }: KeptLayer, telling: Telling): void {
  for (const { outcome, ...at } of lines) {
    const place = [`${at.section}.${at.list}`, at.id, at.field ?? []].flat().join(' ')
    telling.result({ ...at, outcome }, say(`layer_${outcome}`, { place }))
  }
  telling.result(kept, say(`layer_kept_${kept.kept}`, { name: kept.pack, version: kept.version }))
}
