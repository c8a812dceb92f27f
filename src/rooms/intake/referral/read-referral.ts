import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { asSystemWithin, type Tx } from '../../../platform/db/transaction.ts'
import { isSupervisorOf, Stage, workersOf } from '../../cases/index.ts'
import { selectPhones } from '../../people/index.ts'
import { isAnswerable } from '../answer/answer.rules.ts'
import { selectAnswers } from '../answer/answer.sql.ts'
import { declineReasonsOf, reasonTitles } from '../answer/what-declining-needs.ts'
import { consentOf } from '../consent/consent-of-referral.ts'
import { screeningOf } from '../eligibility/eligibility-of-case.ts'
import { outreachOf } from '../outreach/outreach-of-case.ts'
import { refuse } from '../refusals.ts'
import { ReferralFile } from './contract.ts'
import { loopOf } from './loop.rules.ts'
import { wayOf } from './loop-of-referral.ts'
import { presentClient, presentFileLine, presentStay } from './referral.present.ts'
import { countTaken, type FileRow, selectReferralFile } from './referral.sql.ts'

export const readReferral = (by: Caller, referralId: string): Promise<ReferralFile> =>
  asStaff(by, async (tx, me) => {
    const row = await selectReferralFile(tx, referralId)
    if (!row) throw refuse('not_there')
    const given = await selectAnswers(tx, referralId)
    const { screening, outreach } = await standing(tx, row)
    const titleOf = await reasonTitles(tx, caseOf(row))
    return ReferralFile.parse({
      ...presentFileLine(row, given.at(-1), me),
      caseVersion: row.case_version,
      via: row.via,
      sourcePerson: row.source_person,
      sourcePhone: row.source_phone,
      consent: await consentOf(tx, referralId, row.consent_to_contact),
      client: presentClient(row, await selectPhones(tx, row.client_id)),
      stay: presentStay(row, me.zone),
      loop: loopOf(await wayOf(tx, row, given)),
      answers: given.map((one) => ({ ...one, reasonTitle: titleOf(one.reason), at: one.at.toISOString() })),
      eligibility: screening.file,
      outreach,
      room: await roomIn(tx, row),
      declineReasons: await reasonsFor(tx, row),
      ...whatIMay(me, row),
    })
  })

const caseOf = (row: FileRow) => ({ ...row, id: row.case_id })

const standing = async (tx: Tx, row: FileRow) => ({
  screening: await screeningOf(tx, caseOf(row)),
  outreach: await outreachOf(tx, caseOf(row)),
})

async function roomIn(tx: Tx, { program_id: programId, places, language }: FileRow) {
  const taken = await asSystemWithin(tx, 'places', () => countTaken(tx, programId))
  const workers = language ? await workersOf(tx, programId) : []
  return {
    places,
    free: places === null ? null : Math.max(0, places - taken),
    speakers: workers
      .filter(({ languages }) => language !== null && languages.includes(language))
      .map(({ staffId, name }) => ({ staffId, name })),
  }
}

const reasonsFor = async (tx: Tx, row: FileRow) =>
  (await declineReasonsOf(tx, caseOf(row))).map((one) => ({
    reason: one.id,
    title: one.title,
    bySupervisor: one.needs_supervisor ?? false,
    afterOutreach: one.needs_outreach ?? false,
    told: one.told ?? null,
  }))

const answerers = ['case_manager', 'intake', 'supervisor', 'director']

function whatIMay(me: Staff, row: FileRow) {
  const holds = me.roles.some(
    ({ role, programId }) => answerers.includes(role) && (programId === null || programId === row.program_id),
  )
  const carries = row.primary_id === me.id || row.backup_id === me.id
  return {
    mayAnswer: (holds || carries) && isAnswerable(Stage.parse(row.stage)),
    maySkip: isSupervisorOf(me, row.program_id),
  }
}
