import { shippedInstruments } from '../instrument-set/shipped-instruments.ts'
import type { Problem, Questionnaire } from '../questionnaire/questionnaire.ts'
import { readQuestionnaire } from '../questionnaire/read-questionnaire.ts'
import { refuse } from '../refusals.ts'
import { bindSheet } from '../scoring/bind-sheet.ts'
import type { ScoringSheet } from '../scoring/scoring-sheet.schema.ts'
import { InstrumentKey } from './contract.ts'
import type { Instrument } from './instruments-in-force.ts'
import { sheetOfForm } from './sheet-of-form.ts'

export type ReadAdded = { instrument: Instrument; notComputable: string[] }

export type Added = {
  file: unknown
  /** The known instrument whose form this is; found by its codes where it is null. */
  key: string | null
  /** What its answers mean, where whoever adds it says so. */
  sheet?: ScoringSheet | null
  /** What the file is called: its last name, where it has none inside. */
  name?: string | undefined
}

const mostTold = 5

/**
 * A FHIR Questionnaire as an instrument: under the facts that we hold of it where it is a known one, else under its own.
 * Refuses with every reason when it cannot be worked.
 */
export function readAdded({ file, key, sheet = null, name }: Added): ReadAdded {
  const read = readQuestionnaire(file)
  if (!read.ok) throw refuse('instrument_unreadable', 'file', { problems: toldOf(read.problems) })
  const { questionnaire, notComputable } = read
  const known = sheet ?? knownSheet(questionnaire, key)
  const described = known ?? describedByItself(questionnaire, key, name)
  const { key: under, title } = described
  return {
    instrument: {
      key: under,
      version: questionnaire.version ?? '1',
      title,
      origin: 'added',
      shell: false,
      questionnaire,
      sheet: described,
    },
    notComputable: [...notComputable.map(({ sentence }) => sentence), ...bindSheet(described, questionnaire).problems],
  }
}

function describedByItself(questionnaire: Questionnaire, key: string | null, name: string | undefined): ScoringSheet {
  const under = keyOf(questionnaire, key, name)
  return sheetOfForm({ ...questionnaire, title: questionnaire.title || name || under }, under)
}

const toldOf = (problems: readonly Problem[]): string =>
  problems
    .slice(0, mostTold)
    .map(({ linkId, path, sentence }) => `${linkId ?? path}: ${sentence}`)
    .join(' ')

function knownSheet({ codes }: Questionnaire, key: string | null): ScoringSheet | null {
  const shipped = shippedInstruments()
  if (key !== null) return shipped.get(key)?.sheet ?? null
  const isOf = ({ system, code }: { system: string; code: string }) =>
    codes.some((one) => one.system === system && one.code === code)
  const sheets = [...shipped.values()].map(({ sheet }) => sheet)
  return sheets.find((sheet) => sheet.codes.some((code) => code.of === 'form' && isOf(code))) ?? null
}

/** 'http://example.org/Questionnaire/Housing_v2' is kept as 'housing-v2'. */
function keyOf({ url, title }: Questionnaire, key: string | null, name: string | undefined): string {
  const named = [key, url?.split('/').at(-1), title, name].find((one) => one) ?? ''
  const slug = named
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 80)
  const read = InstrumentKey.safeParse(slug)
  if (!read.success) throw refuse('instrument_unnamed', 'key')
  return read.data
}
