import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { caseLinesOf, flagsOfClient } from '../../cases/index.ts'
import { recordOf } from '../../people/index.ts'
import { type Counted, disclose, type Gate, gateFor, hasSealed, type Purpose } from '../../record/index.ts'
import { dueThisWeek } from '../due-this-week.ts'
import { FaceSheet } from './contract.ts'
import { selectAgencyName, selectDueClasses } from './face-sheet.sql.ts'

/** As it would leave the house; nothing has left it yet. */
export const readFaceSheet = (by: Caller, clientId: string, purpose: Purpose): Promise<FaceSheet> =>
  asStaff(by, async (tx, me) => (await drawn(tx, me, clientId, purpose)).sheet)

/** Gives it to be printed. Printing is a disclosure: what was in it and what was left out is written down. */
export function printFaceSheet(by: Caller, clientId: string, purpose: Purpose): Promise<FaceSheet> {
  return asStaff(by, async (tx, me) => {
    const { sheet, told } = await drawn(tx, me, clientId, purpose)
    const programId = sheet.programs[0]?.programId ?? sheet.client.programId
    await disclose(tx, { clientId, programId, kind: 'print', document: 'chart:face_sheet', purpose, ...told })
    return sheet
  })
}

async function drawn(tx: Tx, me: Staff, clientId: string, purpose: Purpose) {
  const gate = gateFor(me, purpose)
  const parts = await partsOf(tx, me, clientId, { gate, purpose })
  const told = gate.told()
  const sheet = FaceSheet.parse({
    ...parts,
    clientId,
    purpose,
    agencyName: (await selectAgencyName(tx)).name,
    containsSealed: hasSealed(told.included),
    leftOut: entriesIn(told.leftOut),
    by: { name: me.name, credential: me.credential },
    at: contextOf(tx).house.clock.now().toISOString(),
  })
  return { sheet, told }
}

/** Every part goes through the gate by its name; what is over, stopped or long ago is not on a face sheet. */
async function partsOf(tx: Tx, me: Staff, clientId: string, { gate, purpose }: { gate: Gate; purpose: Purpose }) {
  const record = await recordOf(tx, clientId)
  const cases = (await caseLinesOf(tx, [clientId], me.zone)).filter(({ closedAt }) => closedAt === null)
  const today = me.today
  const lasts = ({ untilDay }: { untilDay: string | null }) => untilDay === null || untilDay >= today
  const isActive = ({ status }: { status: string }) => status === 'active'
  return {
    client: record.client,
    programs: cases.map(({ programId, programName: name, primary }) => ({
      programId,
      name,
      worker: primary?.name ?? null,
    })),
    alerts: gate.pass(
      'alerts',
      record.alerts.filter((one) => one.endedAt === null && lasts(one)),
    ),
    flags: gate.pass('flags', purpose === 'client_copy' ? [] : await flagsOfClient(tx, clientId)),
    lives: gate.pass('living_situation', record.livingSituations.slice(0, 1)),
    phones: gate.pass('phones', record.phones.filter(lasts)),
    addresses: gate.pass('addresses', record.addresses.filter(lasts)),
    supporters: gate.pass(
      'supporters',
      record.supporters.filter(({ endedOn }) => endedOn === null),
    ),
    careTeam: gate.pass('care_team', record.careTeam.filter(lasts)),
    medications: gate.pass('medications', record.medications.filter(isActive)),
    allergies: gate.pass('allergies', record.allergies.filter(isActive)),
    problems: gate.pass('problems', record.problems.filter(isActive)),
    coverages: gate.pass('coverages', record.coverages.filter(isActive)),
    due: gate.pass(
      'due',
      (await classedDue(tx, me, clientId)).filter(({ verb }) => purpose === 'work' || !paperwork.has(verb)),
    ),
  }
}

/** What we owe our own files concerns nobody outside. */
const paperwork = new Set([
  'sign_note',
  'write_summary',
  'sign_off',
  'score_acuity',
  'assess',
  'read_answers',
  'write_plan',
  'review_plan',
  'answer_referral',
  'finish_intake',
])

async function classedDue(tx: Tx, me: Staff, clientId: string) {
  const classes = await selectDueClasses(tx, clientId)
  const due = await dueThisWeek(tx, me, [clientId])
  return due.map((one) => ({ ...one, dataClass: classes.get(one.id) ?? 'reporter_identity' }))
}

const entriesIn = (counted: Counted): number =>
  Object.values(counted)
    .flatMap((classes) => Object.values(classes))
    .reduce((sum, count) => sum + count, 0)
