import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { deleteDraft } from '../../../platform/draft/draft.sql.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { type CalendarDay, calendarDay } from '../../../words/calendar-day.ts'
import { type HeldCase, refuseUnlessWorksOn, selectCaseToChange } from '../../cases/index.ts'
import { sha256Of } from '../../record/index.ts'
import { completeResponse } from '../answers/answer.ts'
import { readResponse } from '../answers/read-answers.ts'
import type { QuestionnaireResponse } from '../answers/response.ts'
import { checkResponse } from '../checking/check-response.ts'
import { type Instrument, keptInstrument } from '../instrument/instruments-in-force.ts'
import { personOn } from '../person/person-on.ts'
import { refuse } from '../refusals.ts'
import type { KeptScore } from '../scoring/kept-score.ts'
import { scoreAnswers } from '../scoring/score-answers.ts'
import {
  type BegunRow,
  deleteBegun,
  insertAssessment,
  selectBefore,
  selectBegun,
  selectPerson,
  selectSigned,
} from './assessment.sql.ts'
import { caseOf } from './begin-assessment.ts'
import type { AssessmentFile, SigningAssessment } from './contract.ts'
import { assessmentOf } from './read-assessment.ts'
import { settleCritical } from './tell-critical.ts'

/**
 * Checks and scores the answers here, whatever the screen has computed, and signs them for good: the row, the event, what
 * could not wait, the end of the draft; all of it or nothing.
 */
export const signAssessment = (by: Caller, assessmentId: string, signing: SigningAssessment): Promise<AssessmentFile> =>
  asStaff(by, async (tx, me) => {
    if (await isSignedByMe(tx, me, assessmentId)) return assessmentOf(tx, me, assessmentId)
    const begun = await selectBegun(tx, assessmentId)
    if (!begun || begun.begun_by !== me.id) throw refuse('not_there')
    const held = await selectCaseToChange(tx, begun.case_id)
    if (!held) throw refuse('not_there')
    refuseUnlessWorksOn(me, held)
    if (held.closed_at) throw refuse('case_ended')
    const instrument = await keptInstrument(tx, begun.instrument_id)
    await keepSigned(tx, { me, begun, held, instrument, signing })
    return assessmentOf(tx, me, assessmentId)
  })

/** A second press is answered with what stands. */
async function isSignedByMe(tx: Tx, me: Staff, assessmentId: string): Promise<boolean> {
  const standing = await selectSigned(tx, assessmentId)
  if (standing && standing.author_id !== me.id) throw refuse('assessment_signed')
  return standing !== undefined
}

type Signing = { me: Staff; begun: BegunRow; held: HeldCase; instrument: Instrument; signing: SigningAssessment }

async function keepSigned(tx: Tx, { me, begun, held, instrument, signing }: Signing): Promise<void> {
  const person = await selectPerson(tx, held.client_id)
  refuseDay(me, signing.doneOn, person.birth_date)
  if (signing.mode === 'proxy' && !signing.proxyName) throw refuse('proxy_unnamed', 'proxyName')
  const response = completed(instrument, signing.response)
  const { scores, critical } = scoreAnswers(instrument, response, personOn(person, signing.doneOn))
  const before = await selectBefore(tx, { clientId: held.client_id, key: begun.key, notId: begun.id })
  const signed = { response, scores, mode: signing.mode, doneOn: signing.doneOn }
  await insertAssessment(tx, {
    id: begun.id,
    ...caseOf(held),
    instrument_id: begun.instrument_id,
    key: begun.key,
    title: begun.title,
    mode: signing.mode,
    proxy_name: signing.mode === 'proxy' ? signing.proxyName : null,
    done_on: signing.doneOn,
    response: JSON.stringify(response),
    scores: JSON.stringify(scores),
    before_id: before?.id ?? null,
    author_id: me.id,
    author_name: me.name,
    author_credential: me.credential,
    signed_at: contextOf(tx).house.clock.now(),
    sha256: sha256Of(signed),
  })
  await deleteBegun(tx, begun.id)
  await deleteDraft(tx, { kind: 'assessment', subjectId: begun.id })
  await leaveSigned(tx, { begun, held, scores, critical, doneOn: signing.doneOn, again: before !== undefined })
  await settleCritical(tx, begun, critical)
  refreshLive(tx, ['assessments', 'acuity', 'chart', 'today', 'timeline', 'team', 'clients'])
}

function refuseDay(me: Staff, doneOn: CalendarDay, birthDate: string | null): void {
  if (doneOn > me.today) throw refuse('done_in_future', 'doneOn')
  if (birthDate !== null && doneOn < birthDate) throw refuse('done_before_birth', 'doneOn')
}

const mostTold = 3

function completed({ questionnaire }: Instrument, given: unknown): QuestionnaireResponse {
  const read = readResponse(given)
  if (!read.ok) throw refuse('answers_unreadable', 'response')
  const issues = checkResponse(questionnaire, read.response, { complete: true })
  const wrong = issues.filter(({ severity }) => severity === 'error' || severity === 'fatal')
  const problems = wrong
    .slice(0, mostTold)
    .map(({ sentence }) => sentence)
    .join(' ')
  if (wrong.length > 0) throw refuse('answers_wrong', 'response', { problems })
  return completeResponse(questionnaire, read.response)
}

type Left = {
  begun: BegunRow
  held: HeldCase
  scores: readonly KeptScore[]
  critical: readonly string[]
  doneOn: CalendarDay
  again: boolean
}

async function leaveSigned(tx: Tx, { begun, held, scores, critical, doneOn, again }: Left): Promise<void> {
  const [first] = scores
  const score = first?.value ?? null
  const band = first?.band ?? null
  await leaveEvent(tx, {
    kind: 'assessment.signed',
    caseId: held.id,
    clientId: held.client_id,
    programId: held.program_id,
    dataClass: held.data_class,
    function: 'assess',
    subjectId: begun.id,
    summary: score === null ? 'assess:signed_event' : 'assess:signed_event_scored',
    words: { title: begun.title, score: [score, band?.title].filter((part) => part !== undefined).join(' ') },
    facts: {
      instrument: begun.key,
      score,
      band: band?.title ?? null,
      concern: band?.concern ?? null,
      critical: critical.length > 0,
      again,
      doneOn: calendarDay(doneOn),
    },
  })
}
