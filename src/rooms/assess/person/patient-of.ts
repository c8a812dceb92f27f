import type { Tx } from '../../../platform/db/transaction.ts'
import { selectClient, selectHomes, selectPhones } from '../../people/index.ts'
import { refuse } from '../refusals.ts'

/**
 * The person as expressions of a form read them: a FHIR R4 Patient, with what stands today. An address that is kept
 * secret is not in it: an answer is read by more people than it is.
 */
export async function patientOf(tx: Tx, clientId: string, today: string): Promise<object> {
  const client = await selectClient(tx, clientId)
  if (!client) throw refuse('not_there')
  const { given, family, preferred, birthDate, sex, language } = client
  const phones = (await selectPhones(tx, clientId)).filter(({ untilDay }) => untilDay === null)
  const homes = (await selectHomes(tx, [clientId], today)).filter(({ confidential }) => !confidential)
  return {
    resourceType: 'Patient',
    name: [
      { use: 'official', family, given: given.split(' ').filter(Boolean) },
      ...(preferred === null ? [] : [{ use: 'usual', given: [preferred] }]),
    ],
    gender: sex,
    ...(birthDate !== null && { birthDate }),
    telecom: phones.map(({ kind, value }) => ({ system: kind, value })),
    address: homes.map(({ line, city, state, postalCode }) => ({
      ...(line && { line: [line] }),
      ...(city && { city }),
      ...(state && { state }),
      ...(postalCode && { postalCode }),
    })),
    ...(language && { communication: [{ language: { coding: [{ code: language }] } }] }),
  }
}
