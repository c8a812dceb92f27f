import type { Instant } from '../../../../src/words/time-zone.ts'
import type { Worker } from '../ground.ts'
import type { Person } from '../people/person.ts'
import { type Life, tell } from './life.ts'
import { notice } from './notices.ts'

export type WrittenAt = { at: Instant; by: Worker }

/** Who somebody is and how to reach them, as intake writes it down with the referral. */
export function writePerson(life: Life, { at, by }: WrittenAt): void {
  const { person, clientId, programId, dataClass, ground } = life
  const { given, family, preferred, pronouns, sex, language } = person
  ground.chronicle.add('people.client', {
    id: clientId,
    program_id: programId,
    data_class: dataClass,
    given,
    family,
    preferred,
    pronouns,
    birth_date: person.birthDate,
    sex,
    language,
    interpreter_needed: person.interpreter,
    deceased: person.diedAt !== null,
    died_at: person.diedAt,
    created_at: at,
    created_by: by.id,
  })
  tell(
    life,
    { at, by },
    { kind: 'client.created', ofPerson: true, subjectId: clientId, summary: 'people:client_created' },
  )
  writeReach(life, at)
}

export const placed = ({ clientId, programId, dataClass, ground }: Life, at: Instant) => ({
  id: ground.chronicle.keyAt(at),
  client_id: clientId,
  program_id: programId,
  data_class: dataClass,
})

function writeReach(life: Life, at: Instant): void {
  const { person, ground } = life
  const may = { may_text: person.mayText, may_leave_voicemail: person.mayVoicemail, note: person.phoneNote }
  const phone = { kind: 'phone', use: 'mobile', value: person.phone, rank: 1, ...may }
  ground.chronicle.add('people.phone', { ...placed(life, at), ...phone })
  const quiet = { may_text: null, may_leave_voicemail: null, note: null }
  if (person.email) {
    const email = { kind: 'email', use: 'home', value: person.email, rank: 2, ...quiet }
    ground.chronicle.add('people.phone', { ...placed(life, at), ...email })
  }
  const { line, city, postalCode, use, confidential, untilAgo } = person.address
  ground.chronicle.add('people.address', {
    ...placed(life, at),
    data_class: confidential ? 'dv_location' : life.dataClass,
    use,
    line,
    city,
    state: 'NY',
    postal_code: postalCode,
    country: 'US',
    confidential,
    from_day: null,
    until_day: untilAgo === undefined ? null : ground.days.day(untilAgo),
  })
}

/** What came with the papers of the hospital: problems, medicines, allergies, who pays. */
export function writeHealth(life: Life, at: Instant): void {
  const { illness, otherProblems, hospital: source } = life.person
  const ended = { started: null, ended: null, prescriber: null }
  for (const words of new Set([...illness.problems, ...otherProblems])) {
    life.problems.push({ words, status: 'active' })
    const row = { words, status: 'active', onset: null, abated: null, source }
    life.ground.chronicle.add('people.problem', { ...placed(life, at), ...row })
  }
  for (const [words, dose] of illness.medications) {
    const row = { ...placed(life, at), words, dose, status: 'active', ...ended, source }
    life.medications.push(row)
    life.ground.chronicle.add('people.medication', row)
  }
  writeAllergy(life, at)
  writeCoverage(life, at)
}

function writeAllergy(life: Life, at: Instant): void {
  const { person, ground, chance } = life
  if (!person.allergy) return
  const [substance, reaction] = person.allergy
  const severity = chance.pick(['mild', 'moderate', 'severe', null])
  const row = { substance, reaction, severity, status: 'active', source: person.hospital }
  ground.chronicle.add('people.allergy', { ...placed(life, at), ...row })
}

function writeCoverage(life: Life, at: Instant): void {
  const { payer, plan, kind, memberId } = life.person.coverage
  const row = { payer, plan, kind, member_id: memberId, status: 'active', from_day: null, until_day: null }
  life.ground.chronicle.add('people.coverage', { ...placed(life, at), ...row, source: life.person.hospital })
}

/** Who is at home and who helps, as the worker hears it at intake. */
export function writeSupport(life: Life, { at, by }: WrittenAt): void {
  const { person, ground } = life
  for (const { name, relationship, roles, phone, livesWith, mayBeTold } of person.supporters) {
    const of = placed(life, at)
    const row = { name, relationship, roles, phone, lives_with: livesWith, may_be_told: mayBeTold, note: null }
    ground.chronicle.add('people.supporter', { ...of, ...row })
    const told = { kind: 'supporter.changed', subjectId: of.id, summary: 'people:supporter_added', words: { name } }
    tell(life, { at, by }, { ...told, ofPerson: true })
  }
  stateLiving(life, { at, by })
  writeCareTeam(life, at)
}

type Living = Pick<Person, 'lives' | 'support'>

function stateLiving(life: Life, { at, by }: WrittenAt, { lives, support }: Living = life.person): void {
  const of = placed(life, at)
  const statedOn = life.ground.days.day(life.ground.days.ago(at))
  const stated = {
    lives,
    informal_support: support,
    note: null,
    stated_on: statedOn,
    recorded_by: by.id,
    recorded_at: at,
  }
  life.ground.chronicle.add('people.living_situation', { ...of, ...stated })
  tell(
    life,
    { at, by },
    {
      kind: 'living_situation.stated',
      ofPerson: true,
      subjectId: of.id,
      summary: lives === 'alone' && support === 'none' ? 'people:nobody_at_home' : `people:lives_${lives}`,
      facts: { lives, informalSupport: support, statedOn },
    },
  )
}

function writeCareTeam(life: Life, at: Instant): void {
  const { chance, ground, person } = life
  const wanted = [
    'Primary care',
    ...(person.illness.disposition.includes('home health') ? ['Visiting nurse'] : []),
    'Specialist',
  ]
  for (const role of wanted) {
    const providers = ground.providers.get(role) ?? []
    const provider = chance.pick(providers)
    const since = ground.days.day(ground.days.ago(at))
    const row = { provider_id: provider.id, role, from_day: since, until_day: null, source: 'staff' }
    ground.chronicle.add('people.care_team_member', { ...placed(life, at), ...row })
  }
}

export type Stayed = {
  /** Its key, where something named it before it was written. */
  id?: string
  encounterClass: 'IMP' | 'EMER'
  startedAt: Instant
  endedAt: Instant | null
  acute: boolean
  reason: string
}

/** A stay in the record. One that has ended is told once; how long ago that was is for the rules to weigh. */
export function writeStay(life: Life, { at, by }: { at: Instant; by: Worker | null }, stay: Stayed): string {
  const { person, ground } = life
  const of = { ...placed(life, at), ...(stay.id ? { id: stay.id } : {}) }
  const { encounterClass, startedAt, endedAt, acute, reason } = stay
  const status = endedAt ? 'finished' : 'in-progress'
  const disposition = endedAt && encounterClass === 'IMP' ? person.illness.disposition : null
  const hospital = person.hospital
  ground.chronicle.add('people.stay', {
    ...of,
    encounter_class: encounterClass,
    status,
    started_at: startedAt,
    ended_at: endedAt,
    hospital,
    disposition,
    reason,
    acute_admission: encounterClass === 'IMP' ? acute : null,
    source: hospital,
  })
  life.stays.push({ encounterClass, status, startedAt, endedAt, acuteAdmission: acute })
  if (encounterClass !== 'IMP') return of.id
  const turn = endedAt ? 'finished' : 'started'
  const facts = endedAt ? { class: 'IMP', endedAt, hospital, disposition } : { class: 'IMP' }
  const told = { kind: `stay.${turn}`, subjectId: of.id, summary: `people:stay_${turn}_at`, words: { hospital }, facts }
  tell(life, { at, by }, { ...told, ofPerson: true, happenedAt: endedAt ?? startedAt })
  tellCarriers(life, at, endedAt ? 'discharged' : 'admitted')
  return of.id
}

function tellCarriers(life: Life, at: Instant, turn: 'discharged' | 'admitted'): void {
  const { clientId: client_id, caseId: case_id, programId: program_id, dataClass: data_class, person, ground } = life
  const of = { client_id, case_id, program_id, data_class }
  const words = { hospital: person.hospital }
  for (const worker of [life.primary, life.backup]) {
    notice(ground, worker?.id ?? null, at, { ...of, summary: `monitor:notice_${turn}`, words })
  }
}

/** A safety or legal alert, raised by whoever learned of it. */
export function raiseAlert(life: Life, { at, by }: WrittenAt, kind: 'safety' | 'legal', words: string): void {
  const of = placed(life, at)
  const day = life.ground.days.day(life.ground.days.ago(at))
  const row = { kind, words, from_day: day, until_day: null, raised_by: by.id, raised_at: at }
  life.ground.chronicle.add('people.alert', { ...of, ...row })
  const told = {
    kind: 'alert.raised',
    subjectId: of.id,
    summary: `people:${kind}_alert_raised`,
    words: { words },
    facts: { kind },
  }
  tell(life, { at, by }, { ...told, ofPerson: true })
}

/** A stay of long ago, as the papers tell of it: nothing was ever due from us after it. */
export function writePastStay(life: Life, at: Instant, endedAgo: number): void {
  const { days, chronicle } = life.ground
  const { hospital, illness } = life.person
  const [startedAt, endedAt] = [days.at(endedAgo + 6, '21:10'), days.at(endedAgo, '11:30')]
  chronicle.add('people.stay', {
    ...placed(life, at),
    ...{ encounter_class: 'IMP', status: 'finished', started_at: startedAt, ended_at: endedAt, hospital },
    ...{ disposition: 'Home', reason: illness.reason, acute_admission: true, source: hospital },
  })
  life.stays.push({ encounterClass: 'IMP', status: 'finished', startedAt, endedAt, acuteAdmission: true })
}

/** Where they live now, as it was heard: an address from that day on, and who is there. */
export function movesTo(
  life: Life,
  { at, by }: WrittenAt,
  line: string,
  lives: Person['lives'],
  support: Person['support'],
) {
  const { ground, person } = life
  const day = ground.days.day(ground.days.ago(at))
  const of = placed(life, at)
  ground.chronicle.add('people.address', {
    ...{ ...of, use: 'home', line, city: person.address.city, state: 'NY', postal_code: person.address.postalCode },
    ...{ country: 'US', confidential: false, from_day: day, until_day: null },
  })
  const told = { kind: 'contact_details.changed', subjectId: of.id, summary: 'people:household_moved' }
  tell(life, { at, by }, { ...told, ofPerson: true })
  stateLiving(life, { at, by }, { lives, support })
}
