import type { Staff } from '../../../platform/db/caller.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { CaseId } from '../../../words/ids.ts'
import type { StageName } from '../../programs/shared.ts'
import { questionsIn } from '../instrument/instrument.present.ts'
import type { Instrument } from '../instrument/instruments-in-force.ts'
import type { SetInstrument } from '../instrument-set/instrument-set.schema.ts'
import { KeptScores } from '../scoring/kept-score.ts'
import type { SignedRow, selectBegunOfCase } from './assessment.sql.ts'
import { AssessmentId, type BegunLine, type OfferedInstrument, type SignedLine } from './contract.ts'

type BegunRow = Awaited<ReturnType<typeof selectBegunOfCase>>[number]

export const presentBegun = (row: BegunRow, me: Staff): BegunLine => ({
  assessmentId: AssessmentId.parse(row.id),
  key: row.key,
  title: row.title,
  begunAt: row.begun_at.toISOString(),
  begunBy: row.begun_by_name,
  mine: row.begun_by === me.id,
})

export const presentSigned = (row: SignedRow): SignedLine => ({
  assessmentId: AssessmentId.parse(row.id),
  caseId: CaseId.parse(row.case_id),
  key: row.key,
  title: row.title,
  doneOn: calendarDay(row.done_on),
  by: row.author_name,
  credential: row.author_credential,
  scores: KeptScores.parse(row.scores),
  voided: voidedOf(row),
})

export const voidedOf = (
  row: Pick<SignedRow, 'void_because' | 'voided_at' | 'voided_by_name'>,
): SignedLine['voided'] =>
  row.voided_at === null || row.void_because === null
    ? null
    : { because: row.void_because, by: row.voided_by_name ?? '', at: row.voided_at.toISOString() }

/** What the pack asks for now, the required first; then all others by name. */
export function presentOffered(
  inForce: ReadonlyMap<string, Instrument>,
  asked: readonly SetInstrument[],
  signed: readonly SignedLine[],
): OfferedInstrument[] {
  const place = (key: string): number => asked.findIndex(({ instrument }) => instrument === key)
  const placed = (key: string): number => (place(key) < 0 ? asked.length : place(key))
  return [...inForce.values()]
    .map((instrument) => {
      const wanted = asked[place(instrument.key)]
      return {
        key: instrument.key,
        title: wanted?.title ?? instrument.title,
        about: instrument.sheet.about,
        shell: instrument.shell,
        questions: questionsIn(instrument),
        asked: wanted ? { required: wanted.required, why: wanted.why } : null,
        lastOn: signed.find(({ key, voided }) => key === instrument.key && voided === null)?.doneOn ?? null,
      }
    })
    .toSorted((one, other) => placed(one.key) - placed(other.key) || one.title.localeCompare(other.title))
}

/** Which part of a pack's set a stage asks for. */
export function momentOf(stage: StageName): 'intake' | 'assessment' | 'review' | 'closing' {
  if (['referred', 'screening', 'waitlisted', 'outreach', 'intake'].includes(stage)) return 'intake'
  if (['assessment', 'planning'].includes(stage)) return 'assessment'
  if (['transition', 'closed', 'follow_up'].includes(stage)) return 'closing'
  return 'review'
}
