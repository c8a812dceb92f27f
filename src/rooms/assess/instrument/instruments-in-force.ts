import { asSystemWithin, type Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import { sha256Of } from '../../record/index.ts'
import { shippedInstruments } from '../instrument-set/shipped-instruments.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { refuse } from '../refusals.ts'
import { ScoringSheet } from '../scoring/scoring-sheet.schema.ts'
import { shellQuestionnaire } from '../scoring/shell.ts'
import {
  insertInstrument,
  type KeptInstrument,
  selectByContent,
  selectInstrument,
  selectKeptInstruments,
} from './instrument.sql.ts'
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
export const instrumentsInForce = async (tx: Tx): Promise<Map<string, Instrument>> =>
  inForceOf(await selectKeptInstruments(tx))

/** Retiring takes one step back: whatever the retired one had replaced is offered again. */
export function inForceOf(kept: readonly KeptInstrument[]): Map<string, Instrument> {
  const shipped = new Map(shippedForms())
  const inForce = new Map(shipped)
  for (const one of kept.toReversed().toSorted(byTurn)) {
    const form = one.origin === 'shipped' ? shipped.get(one.key) : instrumentOf(one)
    if (one.turn === 'published' && form) inForce.set(one.key, form)
    if (one.turn === 'retired' && isInForce(inForce.get(one.key), one)) inForce.delete(one.key)
  }
  return inForce
}

/** The last to be published or retired comes last, and holds. */
export const byTurn = (one: KeptInstrument, other: KeptInstrument): number =>
  Number(one.turned_at ?? 0) - Number(other.turned_at ?? 0)

export async function instrumentInForce(tx: Tx, key: string): Promise<Instrument> {
  const found = inForceOf(await selectKeptInstruments(tx, key)).get(key)
  if (!found) throw refuse('instrument_unknown', 'instrument', { key })
  return found
}

/** The id under which this very form stands here: it is kept when it is first answered, and never changes. */
export async function keepInstrument(tx: Tx, instrument: Instrument): Promise<string> {
  const row = rowOf(instrument)
  const before = await selectByContent(tx, row.key, row.sha256)
  if (before) return before.id
  await asSystemWithin(tx, 'instrument', () => insertInstrument(tx, row))
  const kept = await selectByContent(tx, row.key, row.sha256)
  return kept?.id ?? row.id
}

/** An instrument as its row holds it. */
export function rowOf({ questionnaire: { raw: questionnaire }, sheet, ...instrument }: Instrument) {
  return {
    id: newId(),
    ...instrument,
    questionnaire: JSON.stringify(questionnaire),
    sheet: JSON.stringify(sheet),
    sha256: sha256Of({ questionnaire, sheet }),
  }
}

/** An instrument that is kept here, published or not. */
export async function keptInstrument(tx: Tx, instrumentId: string): Promise<Instrument> {
  const kept = await selectInstrument(tx, instrumentId)
  if (!kept) throw refuse('not_there')
  return instrumentOf(kept)
}

/** What is kept never changes, so a process makes a form of each once; whether somebody may see it, the row decides. */
const known = new Map<string, Instrument>()

export function instrumentOf(kept: KeptInstrument): Instrument {
  const before = known.get(kept.id)
  if (before) return before
  const { id, key, version, title, origin, shell } = kept
  const sheet = ScoringSheet.parse(kept.sheet)
  const instrument = { key, version, title, origin, shell, questionnaire: readForm(kept.questionnaire), sheet }
  known.set(id, instrument)
  return instrument
}

/** Whether this very row is what is answered under its key. */
export const isInForce = (standing: Instrument | undefined, { origin, version }: KeptInstrument): boolean =>
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
