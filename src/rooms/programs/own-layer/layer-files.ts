import { stringify } from 'yaml'
import type { PackLayer } from '../pack/pack.ts'
import { fileOf } from '../pack/pack-section.ts'
import type { PackFile } from '../pack-file/pack-file.ts'
import { itemsIn } from './layer-items.ts'

/** A layer as the files that it could have been read from: read again, it is the same layer. */
export function layerFiles(layer: PackLayer): PackFile[] {
  const { programs = {}, ...others } = layer.sections
  const { name, title, data_class, layer: whose } = layer
  const since = itemsIn(layer).map(({ item }) => item.effective_from)
  const effective_from = since.toSorted()[0] ?? '2000-01-01'
  return [
    { path: 'pack.yaml', text: textOf({ name, title, layer: whose, data_class, effective_from, ...programs }) },
    ...Object.entries(others).map(([section, lists]) => ({ path: fileOf(section), text: textOf({ ...lists }) })),
  ]
}

const textOf = (content: Record<string, unknown>): string =>
  stringify(content, { lineWidth: 120, aliasDuplicateObjects: false })
