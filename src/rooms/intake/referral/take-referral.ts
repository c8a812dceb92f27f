import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { asSystemWithin, type Tx } from '../../../platform/db/transaction.ts'
import { deleteDraft } from '../../../platform/draft/draft.sql.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { newId } from '../../../words/ids.ts'
import { caseFacts, caseLinesOf } from '../../cases/index.ts'
import {
  createClient,
  keepToldStay,
  keyOfToldStay,
  type NewClient,
  refuseUnlessDialled,
  refuseUnlessPerson,
  savePhone,
} from '../../people/index.ts'
import { refuse } from '../refusals.ts'
import type { NewPerson, TakingReferral } from './contract.ts'
import { programOf, receiveReferral } from './receive-referral.ts'

const takers = ['case_manager', 'intake', 'supervisor', 'director']

/** Takes a referral in by hand, of somebody who is known or who is written down with it. */
export const takeReferral = (by: Caller, taking: TakingReferral) =>
  asStaff(by, async (tx, me) => {
    refuseUnlessTakes(me, taking.programId)
    refuseUnlessDialled(taking.sourcePhone, 'sourcePhone')
    if (taking.client.kind === 'known') await refuseUnlessSeen(tx, taking.client.clientId)
    else await writePerson(tx, me, taking.client, taking.programId)
    const { client, stay, draftOf, ...asked } = taking
    const { clientId } = client
    const stayId = stay && (await asWhoMay(tx, client, () => keyOfToldStay(tx, clientId, stay)))
    const received = await receiveReferral(tx, { ...asked, clientId, stayId, via: 'person' })
    if (stay) await asWhoMay(tx, client, () => keepToldStay(tx, { clientId, programId: taking.programId }, stay))
    if (client.kind === 'new') await writePhone(tx, client, taking.programId)
    if (received.opened && draftOf) await deleteDraft(tx, { kind: 'referral', subjectId: draftOf })
    const { caseId, opened } = received
    if (opened) return { opened, referralId: received.referralId, caseId, clientId, carriedBy: null }
    await askedAgain(tx, taking, { clientId, caseId })
    if (draftOf) await deleteDraft(tx, { kind: 'referral', subjectId: draftOf })
    return { opened, referralId: null, caseId, clientId, carriedBy: await carrierOf(tx, me, { clientId, caseId }) }
  })

/** What was asked for is kept on the case that is open, and whoever carries it hears of it. */
function askedAgain(
  tx: Tx,
  { programId, sourceName, asked }: TakingReferral,
  of: { clientId: string; caseId: string },
) {
  return asSystemWithin(tx, 'referral', async () => {
    const { dataClass } = await caseFacts(tx, of.caseId)
    const told = { summary: 'intake:asked_again', words: { source: sourceName, asked } }
    await leaveEvent(tx, { ...of, ...told, kind: 'referral.asked_again', programId, dataClass, subjectId: of.caseId })
  })
}

async function carrierOf(tx: Tx, me: Staff, { clientId, caseId }: { clientId: string; caseId: string }) {
  const lines = await caseLinesOf(tx, [clientId], me.zone)
  return lines.find((line) => line.caseId === caseId)?.primary?.name ?? null
}

function refuseUnlessTakes(me: Staff, programId: string): void {
  const may = me.roles.some((held) => takers.includes(held.role) && held.programId === programId)
  if (!may) throw refuse('not_your_role', 'programId')
}

async function refuseUnlessSeen(tx: Tx, clientId: string): Promise<void> {
  const seen = await tx.selectFrom('people.client').select('id').where('id', '=', clientId).executeTakeFirst()
  if (!seen) throw refuse('client_not_there', 'client')
}

/** Who is first heard of in a program of a sealed class, a Part 2 program, is known in it alone. */
async function writePerson(tx: Tx, me: Staff, person: NewPerson, programId: string): Promise<void> {
  if (!person.nearMatchesSeen) throw refuse('near_matches_unseen', 'client')
  const nameUnknown = person.given + person.family === ''
  refuseUnlessPerson({ ...person, nameUnknown, diedAt: null }, me.today)
  refuseUnlessDialled(person.phone)
  const client: NewClient = {
    id: person.clientId,
    programId,
    given: person.given,
    family: person.family,
    preferred: person.preferred,
    pronouns: person.pronouns,
    birthDate: person.birthDate,
    sex: person.sex,
    language: person.language,
    interpreterNeeded: person.interpreterNeeded,
    nameUnknown,
    dataClass: (await programOf(tx, programId)).data_class,
  }
  await createClient(tx, client)
}

/**
 * The stay is told once the case is open, so that its clocks hear of it. Of somebody new the house writes it down; of
 * somebody known, whoever takes the referral, with their own eyes.
 */
const asWhoMay = <T>(tx: Tx, client: TakingReferral['client'], work: () => Promise<T>): Promise<T> =>
  client.kind === 'new' ? asSystemWithin(tx, 'referral', work) : work()

/** Whoever takes the referral may be no intake worker and see nobody yet: so the house writes the number down. */
async function writePhone(tx: Tx, { clientId, phone }: NewPerson, programId: string): Promise<void> {
  if (!phone) return
  const { data_class: dataClass } = await programOf(tx, programId)
  const number = { id: newId(), clientId, programId, dataClass, kind: 'phone', use: 'mobile', value: phone } as const
  await asSystemWithin(tx, 'referral', () => savePhone(tx, number))
}
