import { clockOf } from '../../../../src/platform/clock.ts'
import type { House } from '../../../../src/platform/house.ts'
import { importFile } from '../../../../src/rooms/interop/index.ts'
import type { Ground } from '../ground.ts'
import type { Life } from '../life/life.ts'
import { phoneNumber } from '../people/person.ts'

/** Whose numbers these are, at the hospital that does not exist. */
export const recordNumbers = 'https://alder-bay.example.org/record-number'

type Resource = { resourceType: string; id: string; [element: string]: unknown }

/** The morning's files of Alder Bay General: what was ordered for Delroy, and somebody who came home yesterday. */
export async function bringMorningsFiles(house: House, ground: Ground, lives: readonly Life[]): Promise<void> {
  const at = { ...house, clock: clockOf(ground.days.minutesAgo(95)) }
  const by = {
    house: at,
    agencyId: ground.agencyId,
    staffId: ground.staff('tomas').id,
    program: { id: ground.programs.home.id },
  }
  const files = { 'baptiste-orders.json': ordersFor(lives, ground), 'fairchild-discharge.json': newcomer(ground) }
  for (const [name, resources] of Object.entries(files)) {
    const bundle = { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) }
    const content = Buffer.from(JSON.stringify(bundle, null, 1))
    await importFile(by, { name, content, source: 'Alder Bay General', folder: null })
  }
}

const subject = (id: string) => ({ reference: `Patient/${id}` })
const text = (words: string) => ({ text: words })

const order = (id: string, of: string, words: string, performer: string, from: string): Resource => ({
  resourceType: 'ServiceRequest',
  id,
  status: 'active',
  intent: 'order',
  code: text(words),
  subject: subject(of),
  authoredOn: from,
  performer: [{ display: performer }],
})

function ordersFor(lives: readonly Life[], { days }: Ground): Resource[] {
  const delroy = lives.find(({ person }) => person.family === 'Baptiste')?.person
  if (!delroy) throw new Error('Delroy is not in town')
  const [of, home] = ['ab-104418', days.day(days.workdaysBefore(days.workdayUpTo(0), 2))]
  const { given, family, birthDate } = delroy
  const who = { name: [{ use: 'official', given: given.split(' '), family }], gender: 'male', birthDate }
  const goal = { lifecycleStatus: 'active', description: text('Walks to church without help'), startDate: home }
  return [
    { resourceType: 'Patient', id: of, identifier: numbered('AB-104418'), ...who },
    order('ab-nurse', of, 'Visiting nurse every day for four weeks', 'Alder Visiting Nurses', home),
    order('ab-therapy', of, 'Physical therapy at home, twice a week', 'Gristmill Physical Therapy', home),
    { resourceType: 'Goal', id: 'ab-goal', ...goal, subject: subject(of), target: [{ dueDate: days.day(-26) }] },
    planFor(of, { start: home, end: days.day(-30) }),
  ]
}

const numbered = (value: string) => [{ system: recordNumbers, type: { coding: [{ code: 'MR' }] }, value }]

const steps = ['Blood test every third day', 'Lamp and commode beside the bed', 'No ladder, no stairs alone']

const planFor = (of: string, period: { start: string; end: string }): Resource => ({
  resourceType: 'CarePlan',
  id: 'ab-plan',
  status: 'active',
  intent: 'plan',
  title: 'After the fall: blood thinner and balance',
  subject: subject(of),
  period,
  activity: steps.map((description) => ({ detail: { status: 'scheduled', description } })),
})

const imogen = 'ab-220917'

/** Nobody here knows her: the file writes her down and opens her referral. */
function newcomer({ days }: Ground): Resource[] {
  const year = Number(days.day(0).slice(0, 4)) - 71
  return [
    imogenHerself(`${year}-08-19`),
    stayOf({ start: days.at(6, '04:40'), end: days.at(1, '13:20') }),
    diagnosed('ab-heart', 'Heart failure'),
    diagnosed('ab-kidney', 'Chronic kidney disease stage 3'),
    prescribed('ab-furosemide', 'Furosemide', '40 mg each morning'),
    prescribed('ab-carvedilol', 'Carvedilol', '12.5 mg twice a day'),
    {
      resourceType: 'AllergyIntolerance',
      id: 'ab-sulfa',
      clinicalStatus: { coding: [{ code: 'active' }] },
      code: text('Sulfa drugs'),
      patient: subject(imogen),
    },
    {
      resourceType: 'RelatedPerson',
      id: 'ab-niece',
      patient: subject(imogen),
      relationship: [text('Niece')],
      name: [{ given: ['Cora'], family: 'Fairchild' }],
      telecom: [{ system: 'phone', value: phoneNumber(1181) }],
    },
    order('ab-weigh', imogen, 'Visiting nurse, weight three times a week', 'Riverbend Home Health', days.day(1)),
  ]
}

const imogenHerself = (birthDate: string): Resource => ({
  resourceType: 'Patient',
  id: imogen,
  identifier: numbered('AB-220917'),
  name: [{ use: 'official', given: ['Imogen'], family: 'Fairchild' }],
  gender: 'female',
  birthDate,
  telecom: [{ system: 'phone', value: phoneNumber(1180), use: 'mobile' }],
  address: [{ use: 'home', line: ['14 Tannery Lane'], city: 'Riverside', state: 'NY', postalCode: '00181' }],
  communication: [{ language: { coding: [{ code: 'en' }] }, preferred: true }],
})

const stayOf = (period: { start: string; end: string }): Resource => ({
  resourceType: 'Encounter',
  id: 'ab-stay-220917',
  status: 'finished',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP' },
  subject: subject(imogen),
  period,
  reasonCode: [text('Heart failure, short of breath')],
  hospitalization: { dischargeDisposition: { text: 'Home with home health' } },
  serviceProvider: { display: 'Alder Bay General' },
})

const prescribed = (id: string, words: string, dose: string): Resource => ({
  resourceType: 'MedicationRequest',
  id,
  status: 'active',
  intent: 'order',
  medicationCodeableConcept: text(words),
  dosageInstruction: [text(dose)],
  subject: subject(imogen),
})

const diagnosed = (id: string, words: string): Resource => ({
  resourceType: 'Condition',
  id,
  clinicalStatus: { coding: [{ code: 'active' }] },
  code: text(words),
  subject: subject(imogen),
})
