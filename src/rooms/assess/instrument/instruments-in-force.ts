import { asSystemWithin, type Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import { sha256Of } from '../../record/index.ts'
import { shippedInstruments } from '../instrument-set/shipped-instruments.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { refuse } from '../refusals.ts'
import { ScoringSheet } from '../scoring/scoring-sheet.schema.ts'
import { shellQuestionnaire } from '../scoring/shell.ts'
import { insertInstrument, type KeptInstrument, selectByContent, selectKeptInstruments } from './instrument.sql.ts'
import { readForm } from './read-form.ts'

/** A form with what its answers mean. */
export type Instrument = {
  key: string
  version: string
  title: string
  origin: 'shipped' | 'added'
  /** Only its total is entered. */
  shell: boolean
  questionnaire: Questionnaire
  sheet: ScoringSheet
}

/** What can be answered now, by key: what ships with the house, where the agency added nothing of its own under that key. */
export async function instrumentsInForce(tx: Tx): Promise<Map<string, Instrument>> {
  const inForce = new Map(shippedForms())
  for (const one of (await selectKeptInstruments(tx)).toReversed()) {
    if (one.turn === 'published') inForce.set(one.key, instrumentOf(one))
    if (one.turn === 'retired' && isInForce(inForce.get(one.key), one)) inForce.delete(one.key)
  }
  return inForce
}

export async function instrumentInForce(tx: Tx, key: string): Promise<Instrument> {
  const found = (await instrumentsInForce(tx)).get(key)
  if (!found) throw refuse('instrument_unknown', 'instrument', { key })
  return found
}

/** The id under which this very form stands here: it is kept when it is first answered, and never changes. */
export async function keepInstrument(tx: Tx, instrument: Instrument): Promise<string> {
  const { key, version, title, origin, shell, questionnaire, sheet } = instrument
  const sha256 = sha256Of({ questionnaire: questionnaire.raw, sheet })
  const before = await selectByContent(tx, key, sha256)
  if (before) return before.id
  const content = { questionnaire: JSON.stringify(questionnaire.raw), sheet: JSON.stringify(sheet) }
  const row = { id: newId(), key, version, title, origin, shell, sha256, ...content }
  await asSystemWithin(tx, 'instrument', () => insertInstrument(tx, row))
  const kept = await selectByContent(tx, key, sha256)
  return kept?.id ?? row.id
}

export const instrumentOf = (kept: KeptInstrument): Instrument => ({
  key: kept.key,
  version: kept.version,
  title: kept.title,
  origin: kept.origin,
  shell: kept.shell,
  questionnaire: readForm(kept.questionnaire),
  sheet: ScoringSheet.parse(kept.sheet),
})

const isInForce = (standing: Instrument | undefined, { origin, version }: KeptInstrument): boolean =>
  standing !== undefined && standing.origin === origin && (origin === 'shipped' || standing.version === version)

let forms: [string, Instrument][] | undefined

/** Read once a process. */
export function shippedForms(): [string, Instrument][] {
  forms ??= readShipped()
  return forms
}

function readShipped(): [string, Instrument][] {
  return [...shippedInstruments()].map(([key, { sheet, questionnaire }]) => {
    const shell = questionnaire === null
    const form = readForm(questionnaire ?? shellQuestionnaire(sheet))
    return [
      key,
      {
        key,
        version: form.version ?? '1',
        title: sheet.title,
        origin: 'shipped',
        shell,
        questionnaire: form,
        sheet,
      },
    ]
  })
}
