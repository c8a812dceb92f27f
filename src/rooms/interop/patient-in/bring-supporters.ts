import { foldedText } from '../../../words/person-name.ts'
import { saveSupporter, takeBack } from '../../people/index.ts'
import { RelatedPersonRecord } from '../fhir/record/people-record.ts'
import { bringing } from '../fhir-import/bring-of-client.ts'
import type { Run } from '../fhir-import/run.ts'
import { firstEmail, firstPhone, wholeDay } from '../fhir-import/words-of.ts'
import { selectSupportersOf } from './patient-parts.sql.ts'

/** Family and friends stand in the support network. What they may be told, the client says. */
export const bringSupporters = bringing<RelatedPersonRecord>({
  name: 'supporter',
  types: ['RelatedPerson'],
  schema: RelatedPersonRecord,
  in: ({ relatedPersons }) => relatedPersons,
  remove: (tx, id) => takeBack(tx, 'people.supporter', id),
  async save(run, place, person) {
    const name = (person.name ?? person.relationship ?? '').trim()
    if (name === '' || (await isNamedAlready(run, place, name))) return 'unchanged'
    return saveSupporter(run.tx, {
      ...place,
      name,
      relationship: person.relationship ?? '',
      phone: firstPhone(person.phones),
      email: firstEmail(person.phones),
      endedOn: endOf(person, run),
    })
  },
})

/** The patient's own record, or a colleague, has named them before. */
async function isNamedAlready({ tx }: Run, { id, clientId }: { id: string; clientId: string }, name: string) {
  const known = await selectSupportersOf(tx, clientId)
  return known.some((one) => one.id !== id && foldedText(one.name) === foldedText(name))
}

function endOf({ active, until }: RelatedPersonRecord, { zone, today }: Run): string | null {
  const ended = wholeDay(until, zone)
  if (ended !== null) return ended <= today ? ended : null
  return active ? null : today
}
