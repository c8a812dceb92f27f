import { asSystemWithin, contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { newId } from '../../../words/ids.ts'
import type { Instant } from '../../../words/time-zone.ts'
import { openCase, openCaseOf } from '../../cases/index.ts'
import { packOfProgram } from '../../programs/index.ts'
import { refuse } from '../refusals.ts'
import type { Urgency } from './contract.ts'
import { insertReferral } from './referral.sql.ts'
import { referralClocks } from './referral-clocks.ts'

export type ReceivedReferral = {
  /** Made by the caller where a device or a file names it; a new one when left out. */
  referralId?: string
  caseId?: string
  clientId: string
  programId: string
  urgency: Urgency
  sourceName: string
  sourcePerson?: string | null
  sourcePhone?: string | null
  via: 'person' | 'import'
  /** The hospital stay that it is about. */
  stayId?: string | null
  asked: string
  consentToContact?: boolean | null
}

export type Received = { opened: true; caseId: string; referralId: string } | { opened: false; caseId: string }

/**
 * A referral is a case from its first moment. Somebody with an open case in the program gets no second one:
 * then nothing is written, and the answer says which case is open.
 */
export async function receiveReferral(tx: Tx, received: ReceivedReferral): Promise<Received> {
  const { clientId, programId, urgency } = received
  const open = await asSystemWithin(tx, 'referral', () => openCaseOf(tx, clientId, programId))
  if (open) return { opened: false, caseId: open.caseId }
  const program = await programOf(tx, programId)
  const pack = await packOfProgram(tx, programId)
  const [caseId, referralId] = [received.caseId ?? newId(), received.referralId ?? newId()]
  const { house, zone } = contextOf(tx)
  const at = house.clock.now().toISOString()
  const dataClass = program.data_class
  await openCase(tx, { id: caseId, clientId, programId, dataClass, urgency, packVersion: pack.version })
  const due = referralClocks(pack, urgency, at, zone)
  await write(tx, received, { caseId, referralId, dataClass, at, ...due })
  await leaveReceived(tx, received, { caseId, referralId, dataClass })
  refreshLive(tx, ['referrals', 'today'])
  return { opened: true, caseId, referralId }
}

/** The class in which everything is known that is learnt in an open program. */
export async function programOf(tx: Tx, programId: string) {
  const program = await tx
    .selectFrom('programs.program')
    .select('data_class')
    .where('id', '=', programId)
    .where('closed_on', 'is', null)
    .executeTakeFirst()
  if (!program) throw refuse('program_not_there', 'programId')
  return program
}

type Keys = { caseId: string; referralId: string; dataClass: string }
type Written = Keys & { at: Instant; attemptDueAt: Instant; answerDueAt: Instant }

const write = (tx: Tx, received: ReceivedReferral, written: Written) =>
  insertReferral(tx, {
    id: written.referralId,
    case_id: written.caseId,
    client_id: received.clientId,
    program_id: received.programId,
    data_class: written.dataClass,
    source_name: received.sourceName,
    source_person: received.sourcePerson ?? null,
    source_phone: received.sourcePhone ?? null,
    via: received.via,
    stay_id: received.stayId ?? null,
    asked: received.asked,
    consent_to_contact: received.consentToContact ?? null,
    received_at: written.at,
    received_by: contextOf(tx).staffId,
    attempt_due_at: written.attemptDueAt,
    answer_due_at: written.answerDueAt,
  })

const leaveReceived = (tx: Tx, received: ReceivedReferral, { caseId, referralId, dataClass }: Keys) =>
  leaveEvent(tx, {
    kind: 'referral.received',
    caseId,
    clientId: received.clientId,
    programId: received.programId,
    dataClass,
    function: 'assess',
    subjectId: referralId,
    summary: 'intake:received',
    words: { source: received.sourceName, asked: received.asked },
    facts: { urgency: received.urgency, source: received.sourceName, via: received.via },
  })
