import { isAsked } from '../questionnaire/asked.ts'
import { FhirResource, type InstrumentFile, type InstrumentLine } from './contract.ts'
import type { Instrument } from './instruments-in-force.ts'

type Standing = { id: string | null; state: InstrumentLine['state']; since: Date | null; by: string | null }

export const presentLine = (instrument: Instrument, { id, state, since, by }: Standing): InstrumentLine => ({
  instrumentId: id,
  key: instrument.key,
  version: instrument.version,
  title: instrument.title,
  about: instrument.sheet.about,
  origin: instrument.origin,
  shell: instrument.shell,
  questions: questionsIn(instrument),
  state,
  since: since?.toISOString() ?? null,
  addedBy: by,
})

export const presentInstrument = (instrument: Instrument, notComputable: string[] = []): InstrumentFile => ({
  key: instrument.key,
  version: instrument.version,
  title: instrument.title,
  about: instrument.sheet.about,
  origin: instrument.origin,
  shell: instrument.shell,
  licence: instrument.sheet.licence,
  source: instrument.sheet.source.citation,
  questionnaire: FhirResource.parse(instrument.questionnaire.raw),
  sheet: FhirResource.parse(JSON.parse(JSON.stringify(instrument.sheet))),
  notComputable,
})

/** What somebody is asked: no headings, no sums. */
export const questionsIn = ({ questionnaire }: Instrument): number =>
  [...questionnaire.byLinkId.values()].filter((item) => isAsked(item) && !item.hidden).length
