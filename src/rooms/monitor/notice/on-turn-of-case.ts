import type { Tx } from '../../../platform/db/transaction.ts'
import type { HouseEvent } from '../../../platform/events.ts'
import { displayName } from '../../../words/person-name.ts'
import { caseFacts, selectConcerned } from '../../cases/index.ts'
import { selectClient } from '../../people/index.ts'
import { notify } from './notify.ts'
import { tellLeadersOf } from './tell-leaders.ts'

/** Somebody carries a case from now on: they are told, unless they took it themselves; so is whoever carried it before. */
export async function onCaseAssigned(tx: Tx, event: HouseEvent): Promise<void> {
  const { staffId, role, previousStaffId: gone } = event.facts
  if (typeof staffId !== 'string') return
  const { staff, from, handover } = event.words
  await notify(tx, [staffId], { ...aboutEvent(event), summary: toldOf(event), words: { from, handover } })
  if (typeof gone !== 'string' || gone === staffId) return
  const summary = role === 'backup' ? 'monitor:notice_backup_handed_on' : 'monitor:notice_handed_on'
  await tellWhoIsGone(tx, event, gone, { summary, words: { staff } })
}

/** Nobody stands in any more. */
export async function onBackupEnded(tx: Tx, event: HouseEvent): Promise<void> {
  const { staffId } = event.facts
  if (typeof staffId !== 'string') return
  const words = { reason: event.words['reason'] }
  await tellWhoIsGone(tx, event, staffId, { summary: 'monitor:notice_backup_ended', words })
}

function toldOf({ facts, words }: HouseEvent): string {
  if (facts['role'] === 'backup') return 'monitor:notice_backup'
  if (!words['from']) return 'monitor:notice_assigned'
  return words['handover'] ? 'monitor:notice_taken_over_with_words' : 'monitor:notice_taken_over'
}

type Told = { summary: string; words: Record<string, unknown> }

/** They see the person no more, so that the sentence itself has to name whom it is about. */
async function tellWhoIsGone(tx: Tx, event: HouseEvent, staffId: string, { summary, words }: Told): Promise<void> {
  const client = event.clientId ? await selectClient(tx, event.clientId) : undefined
  const named = { ...words, client: client ? displayName(client) : '' }
  await notify(tx, [staffId], { ...aboutEvent(event), summary, words: named })
}

/** A hospital or a daughter asks for somebody whose case is open: whoever carries it hears what was asked, else who leads. */
export async function onAskedAgain(tx: Tx, event: HouseEvent): Promise<void> {
  const { caseId, clientId, programId } = event
  if (!caseId || !clientId || !programId) return
  const { primaryId, backupId } = await caseFacts(tx, caseId)
  const carriers = [primaryId, backupId].flatMap((id) => id ?? [])
  const telling = { summary: 'monitor:notice_asked_again', words: event.words }
  const about = { client_id: clientId, case_id: caseId, program_id: programId, data_class: event.dataClass }
  if (carriers.length === 0) await tellLeadersOf(tx, about, 'supervisor', telling)
  else await notify(tx, carriers, { ...aboutEvent(event), ...telling })
}

/** A stay begins or ends while somebody carries the person: whoever carries them is told at once. */
export const onStayStarted = (tx: Tx, event: HouseEvent): Promise<void> =>
  tellCarriers(tx, event, 'monitor:notice_admitted')

export const onStayFinished = (tx: Tx, event: HouseEvent): Promise<void> =>
  tellCarriers(tx, event, 'monitor:notice_discharged')

const inBed = ['IMP', 'ACUTE', 'NONAC', 'OBSENC']
const dayInMs = 86_400_000

async function tellCarriers(tx: Tx, event: HouseEvent, summary: string): Promise<void> {
  const old = Date.parse(event.recordedAt) - Date.parse(event.happenedAt) > 30 * dayInMs
  if (old || !event.clientId || !inBed.includes(String(event.facts['class']))) return
  const { hospital = null } = event.facts
  for (const one of await selectConcerned(tx, event)) {
    const carriers = [one.primary_id, one.backup_id].flatMap((id) => id ?? [])
    const about = { clientId: event.clientId, caseId: one.id, programId: one.program_id, dataClass: one.data_class }
    await notify(tx, carriers, { ...about, summary: `${summary}${hospital ? '_at' : ''}`, words: { hospital } })
  }
}

const aboutEvent = ({ clientId, caseId, programId, dataClass }: HouseEvent) => ({
  clientId,
  caseId,
  programId,
  dataClass,
})
