import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { newId } from '../../../words/ids.ts'
import { type HeldCase, refuseUnlessWorksOn, selectCaseToChange } from '../../cases/index.ts'
import { changeMedicationWithin, saveMedication } from '../../people/index.ts'
import { momentOfDay } from '../moment-of-day.ts'
import { refuse } from '../refusals.ts'
import type { AddedLine, MedicationWalk, WalkedLine } from './contract.ts'
import { type Listed, listedMedications, shown } from './listed-medications.ts'
import { countOf, refuseUnlessWhole } from './medication-walk.rules.ts'

/** Goes through the whole list with whoever knows: the list is changed with it, and the walk itself is kept. */
export function walkMedications(
  by: Caller,
  caseId: string,
  walk: MedicationWalk,
): Promise<{ walkId: string; clientId: string }> {
  return asStaff(by, async (tx, me) => {
    const held = await selectCaseToChange(tx, caseId)
    if (!held) throw refuse('not_there')
    refuseUnlessWorksOn(me, held)
    if (walk.walkedOn > me.today) throw refuse('walk_in_future', 'walkedOn')
    const list = await listedMedications(tx, held.client_id)
    refuseUnlessWhole(walk.lines, list.map(shown))
    const kept = [...(await changeListed(tx, held, list, walk)), ...(await addMissing(tx, held, walk.added))]
    const walkId = await insertWalk(tx, held, walk, kept)
    await leaveReconciled(tx, held, walkId, walk)
    return { walkId, clientId: held.client_id }
  })
}

type KeptLine = { medicationId: string; act: string; words: string; dose: string | null; because?: string | null }

async function changeListed(
  tx: Tx,
  held: HeldCase,
  list: readonly Listed[],
  { lines, walkedOn }: MedicationWalk,
): Promise<KeptLine[]> {
  const kept: KeptLine[] = []
  for (const line of lines) {
    const was = list.find(({ medicationId }) => medicationId === line.medicationId)
    if (was) kept.push(await change(tx, held, was, line, walkedOn))
  }
  return kept
}

async function change(tx: Tx, held: HeldCase, was: Listed, line: WalkedLine, walkedOn: string): Promise<KeptLine> {
  const { medicationId, words, dose, status, started, ended, prescriber } = was
  if (line.act === 'kept') return { medicationId, act: 'kept', words, dose }
  const standing = { version: line.version, words, dose, status, started, ended, prescriber }
  const now =
    line.act === 'stopped'
      ? { ...standing, status: 'stopped' as const, ended: walkedOn }
      : { ...standing, words: line.words, dose: line.dose }
  await changeMedicationWithin(tx, { clientId: held.client_id, medicationId }, now)
  return { medicationId, act: line.act, words: now.words, dose: now.dose, because: line.because }
}

async function addMissing(tx: Tx, held: HeldCase, added: readonly AddedLine[]): Promise<KeptLine[]> {
  const kept: KeptLine[] = []
  for (const { words, dose, prescriber } of added) {
    const id = newId()
    const of = { id, clientId: held.client_id, programId: held.program_id, dataClass: held.data_class, source: 'staff' }
    const unknown = { code: null, codeSystem: null, started: null, ended: null }
    await saveMedication(tx, { ...of, ...unknown, words, dose, prescriber, status: 'active' })
    kept.push({ medicationId: id, act: 'added', words, dose })
  }
  return kept
}

async function insertWalk(tx: Tx, held: HeldCase, walk: MedicationWalk, lines: readonly KeptLine[]): Promise<string> {
  const id = newId()
  await tx
    .insertInto('monitor.medication_walk')
    .values({
      id,
      case_id: held.id,
      client_id: held.client_id,
      program_id: held.program_id,
      data_class: held.data_class,
      walked_on: walk.walkedOn,
      lines: JSON.stringify(lines),
      note: walk.note,
    })
    .execute()
  return id
}

async function leaveReconciled(
  tx: Tx,
  held: HeldCase,
  walkId: string,
  { walkedOn, lines, added, note }: MedicationWalk,
): Promise<void> {
  const happenedAt = momentOfDay(tx, walkedOn)
  await leaveEvent(tx, {
    kind: 'medications.reconciled',
    caseId: held.id,
    clientId: held.client_id,
    programId: held.program_id,
    dataClass: held.data_class,
    function: 'monitor',
    subjectId: walkId,
    summary: 'monitor:medications_walked',
    words: { ...countOf(lines), added: added.length, note },
    facts: { happenedAt },
    happenedAt,
  })
}
