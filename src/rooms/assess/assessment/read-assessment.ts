import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { caseFacts } from '../../cases/index.ts'
import { selectPhones } from '../../people/index.ts'
import { startResponse } from '../answers/answer.ts'
import { prefill } from '../answers/prefill.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import { type Instrument, keptInstrument } from '../instrument/instruments-in-force.ts'
import { patientOf } from '../person/patient-of.ts'
import { refuse } from '../refusals.ts'
import {
  type BegunRow,
  selectBefore,
  selectBegun,
  selectCritical,
  selectPerson,
  selectSigned,
  selectSignedOfClient,
} from './assessment.sql.ts'
import { type FileRow, presentFile } from './assessment-file.present.ts'
import type { AssessmentFile } from './contract.ts'
import { mayAssess, mayVoid } from './may-assess.ts'

export const readAssessment = (by: Caller, assessmentId: string): Promise<AssessmentFile> =>
  asStaff(by, (tx, me) => assessmentOf(tx, me, assessmentId))

export async function assessmentOf(tx: Tx, me: Staff, assessmentId: string): Promise<AssessmentFile> {
  const row = await fileRow(tx, assessmentId)
  const instrument = await keptInstrument(tx, row.instrument_id)
  const today = calendarDay(me.today)
  const works = mayAssess(me, await caseFacts(tx, row.case_id))
  return presentFile({
    row,
    instrument,
    response: row.state === 'begun' ? await beginningOf(tx, row, instrument, today) : row.response,
    person: await selectPerson(tx, row.client_id),
    phones: await selectPhones(tx, row.client_id),
    raised: await selectCritical(tx, row.id),
    before: await beforeOf(tx, row),
    signed: await selectSignedOfClient(tx, row.client_id),
    today,
    me,
    mayAssess: row.state === 'begun' && row.begun_by === me.id && works,
    mayBeginAgain: row.state === 'signed' && works,
    mayVoid: row.state === 'signed' && row.voided_at === null && mayVoid(me, row),
  })
}

async function beginningOf(tx: Tx, { client_id }: FileRow, { questionnaire }: Instrument, today: string) {
  const from = { patient: await patientOf(tx, client_id, today), from: say('the_record') }
  return prefill(questionnaire, startResponse(questionnaire), from)
}

/** What it is held beside: of a signed one what stood before it then, where that still counts. */
async function beforeOf(tx: Tx, row: FileRow): ReturnType<typeof selectBefore> {
  if (row.state === 'begun') return selectBefore(tx, { clientId: row.client_id, key: row.key, notId: row.id })
  const before = row.before_id === null ? undefined : await selectSigned(tx, row.before_id)
  return before?.voided_at === null ? before : undefined
}

async function fileRow(tx: Tx, assessmentId: string): Promise<FileRow> {
  const signed = await selectSigned(tx, assessmentId)
  if (signed) return { state: 'signed', ...signed }
  const begun: BegunRow | undefined = await selectBegun(tx, assessmentId)
  if (!begun) throw refuse('not_there')
  return { state: 'begun', ...begun }
}
