import { asked } from '../../../web/asking.ts'
import { listLayerVersions, readLayerFiles } from '../own-layer/contract.ts'
import { readEntryForm, readPackPage } from './contract.ts'

export const packQuery = (pack: string) => asked('programs', readPackPage, { params: { pack } })
export const layerVersionsQuery = (pack: string) => asked('programs', listLayerVersions, { params: { pack } })
export const layerFilesQuery = (pack: string) => asked('programs', readLayerFiles, { params: { pack } })

export type EntryAt = { section: string; list: string; id: string }
export const entryFormQuery = (pack: string, at: EntryAt) =>
  asked('programs', readEntryForm, { params: { pack }, query: at })
