import type { Staff } from '../../../platform/db/caller.ts'
import { type CalendarDay, calendarDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId, StaffId } from '../../../words/ids.ts'
import { displayName } from '../../../words/person-name.ts'
import type { Phone } from '../../people/contact-details/contract.ts'
import { FhirResource } from '../instrument/contract.ts'
import { presentInstrument } from '../instrument/instrument.present.ts'
import type { Instrument } from '../instrument/instruments-in-force.ts'
import { personOn } from '../person/person-on.ts'
import { KeptScores } from '../scoring/kept-score.ts'
import { voidedOf } from './assessment.present.ts'
import type { BegunRow, CriticalRow, SignedRow, selectBefore, selectPerson, selectSigned } from './assessment.sql.ts'
import { type AssessmentFile, AssessmentId, Mode } from './contract.ts'
import { raisedIn } from './raised.ts'

type Signed = NonNullable<Awaited<ReturnType<typeof selectSigned>>>
export type FileRow = ({ state: 'begun' } & BegunRow) | ({ state: 'signed' } & Signed)

export type Shown = {
  row: FileRow
  instrument: Instrument
  response: unknown
  person: Awaited<ReturnType<typeof selectPerson>>
  phones: readonly Phone[]
  raised: readonly CriticalRow[]
  before: Awaited<ReturnType<typeof selectBefore>>
  signed: readonly SignedRow[]
  today: CalendarDay
  me: Staff
  mayAssess: boolean
  mayBeginAgain: boolean
  mayVoid: boolean
}

export function presentFile({ row, instrument, person, phones, today, ...shown }: Shown): AssessmentFile {
  const on = row.state === 'signed' ? calendarDay(row.done_on) : today
  const { key, version, title, shell, questionnaire, sheet } = presentInstrument(instrument)
  return {
    assessmentId: AssessmentId.parse(row.id),
    caseId: CaseId.parse(row.case_id),
    client: {
      clientId: ClientId.parse(row.client_id),
      name: displayName(person),
      ...personOn(person, on),
      phone: phones.find(({ kind, untilDay }) => kind === 'phone' && untilDay === null)?.value ?? null,
    },
    key,
    version,
    title,
    shell,
    questionnaire,
    sheet,
    response: FhirResource.parse(JSON.parse(JSON.stringify(shown.response))),
    ...standingOf(row, shown.me),
    raised: raisedIn(shown.raised),
    before: beforeOf(shown.before),
    earlier: earlierOf(row, shown.signed),
    mayAssess: shown.mayAssess,
    mayBeginAgain: shown.mayBeginAgain,
    mayVoid: shown.mayVoid,
  }
}

function standingOf(row: FileRow, me: Staff) {
  if (row.state === 'begun') {
    const begun = { at: row.begun_at.toISOString(), by: row.begun_by_name, mine: row.begun_by === me.id }
    return { ...unsigned, state: 'begun' as const, begun }
  }
  const voided = voidedOf(row)
  return {
    state: voided ? ('void' as const) : ('signed' as const),
    mode: Mode.parse(row.mode),
    proxyName: row.proxy_name,
    doneOn: calendarDay(row.done_on),
    scores: KeptScores.parse(row.scores),
    begun: null,
    signature: {
      staffId: StaffId.parse(row.author_id),
      name: row.author_name,
      credential: row.author_credential,
      at: row.signed_at.toISOString(),
      sha256: row.sha256,
    },
    voided,
  }
}

const unsigned = { mode: null, proxyName: null, doneOn: null, scores: [], signature: null, voided: null }

const beforeOf = (row: Shown['before']): AssessmentFile['before'] =>
  row
    ? {
        assessmentId: AssessmentId.parse(row.id),
        doneOn: calendarDay(row.done_on),
        response: FhirResource.parse(row.response),
        scores: KeptScores.parse(row.scores),
      }
    : null

/** Those of the same instrument that count, without this one. */
const earlierOf = ({ id, key }: FileRow, signed: readonly SignedRow[]): AssessmentFile['earlier'] =>
  signed
    .filter((one) => one.key === key && one.id !== id && one.voided_at === null)
    .map((one) => ({
      assessmentId: AssessmentId.parse(one.id),
      doneOn: calendarDay(one.done_on),
      scores: KeptScores.parse(one.scores),
    }))
