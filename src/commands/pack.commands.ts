import path from 'node:path'
import type { HouseCommand, LocalCommand, Telling } from '../platform/command/command.ts'
import { asSystem } from '../platform/db/as-system.ts'
import { checkPack, listOwnLayers, shippedLayers, shippedPacks } from '../rooms/programs/index.ts'

export const packCheckCommand: LocalCommand = {
  name: 'pack check',
  summary:
    'Reads packs and tells every mistake with its file and line. Checks those that ship when no folder is named.',
  usage: '[FOLDER...] [--json]',
  async run({ args, telling }) {
    const shipped = path.resolve(import.meta.dirname, '../../packs')
    const folders = args.length > 0 ? args : [...(await shippedPacks()).keys()].map((name) => path.join(shipped, name))
    let allRight = true
    for (const folder of folders) {
      const { ok, problems } = await checkPack(folder)
      allRight &&= ok
      const mistakes = problems.map(({ file, line, message }) => `${path.join(folder, file)}:${line} ${message}`)
      telling.result({ folder, ok, problems }, ok ? `${folder}: no mistakes` : mistakes.join('\n'))
    }
    return allRight ? 0 : 1
  },
}

export const packListCommand: HouseCommand = {
  name: 'pack list',
  summary: 'Lists the packs that ship with the house, and the layers that the agency added.',
  usage: '[--json]',
  prepare: async () => null,
  async unfounded(telling) {
    await listShipped(telling)
    return 0
  },
  async perform(house, agencyId, _prepared, telling) {
    await listShipped(telling)
    const own = await asSystem({ house, agencyId, reason: 'cli' }, listOwnLayers)
    for (const { pack, layer, version } of own)
      telling.result({ name: pack, layer, version }, `${pack}  ${layer} ${version}`)
    return 0
  },
}

async function listShipped(telling: Telling): Promise<void> {
  const layers = await shippedLayers()
  for (const { name, title, layer, sections } of (await shippedPacks()).values()) {
    const counts = Object.entries(sections).flatMap(([section, lists]) =>
      Object.entries(lists).map(([list, items]) => [`${section}.${list}`, items.length] as const),
    )
    telling.result({ name, title, layer, ...Object.fromEntries(counts) }, `${name}  ${title} (${layer})`)
    for (const [id, over] of layers.get(name) ?? [])
      telling.result(
        { name, title: over.title, layer: over.layer, id },
        `${name}  ${id}: ${over.title} (${over.layer})`,
      )
  }
}
