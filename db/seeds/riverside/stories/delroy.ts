import { later } from '../days.ts'
import type { Ground, Worker } from '../ground.ts'
import { assign, endFlag, raiseFlag } from '../life/acts.ts'
import { type Life, tell } from '../life/life.ts'
import { actAt, actOn, leavesTask, looked, printed } from '../life/loose-ends.ts'
import { newLife } from '../life/new-life.ts'
import { placed, raiseAlert, writeStay } from '../life/record.ts'
import { contact, score, setTask, visited, walked } from '../life/work.ts'
import { delroyHimself } from '../people/delroy-himself.ts'
import { comesIn, isAccepted, isAssessed, isTakenIn } from './beginning.ts'
import { recordNumbers } from './papers.ts'

/** Delroy Baptiste, 58, at home alone, on warfarin, with two falls since he came home: the chart that the demo opens with. */
export function delroysLife(ground: Ground): Life {
  const { days, staff } = ground
  const [amara, tomas, bea] = [staff('amara'), staff('tomas'), staff('bea')]
  const life = newLife(ground, {
    seed: 'Delroy',
    person: delroyHimself(days.day(0)),
    program: 'home',
    urgency: 'urgent',
    openedAgo: 56,
  })
  comesIn(life, 56, tomas, { daysBefore: 1 })
  const acceptedAgo = isAccepted(life, 56, tomas, amara)
  const takenInAgo = isTakenIn(life, acceptedAgo, amara)
  knowsMore(life)
  isAssessed(life, takenInAgo, amara, 3)
  walked(life, actOn(life, 48, '15:30', amara))
  visited(life, actOn(life, 47, '16:10', amara), {
    on: days.at(47, '10:30'),
    withWhom: 'Dr. Eleni Marsh',
    kind: 'primary_care',
  })
  for (const [ago, words] of calls) {
    if (ago < rescoredAgo && life.tier === 3) score(life, actOn(life, days.workdayUpTo(rescoredAgo), '14:20', amara), 4)
    const act = actOn(life, days.workdayUpTo(ago), '10:40', amara)
    contact(life, act, { topic: 'routine', words, signedAt: later(act.at, 25) })
  }
  comesHomeAgain(life)
  hearsOfFalls(life, bea)
  return life
}

/** The discharge that makes the follow-up call due today: four days ago on a Monday. On a weekend it is due on Monday. */
export const homeAgainAgo = ({ days }: Ground): number =>
  days.workdaysBefore(days.workdayUpTo(0), days.isWorkday(0) ? 2 : 1)

const rescoredAgo = 26

const calls: readonly (readonly [number, string])[] = [
  [
    42,
    'Walks to the corner and back with the cane. Takes the warfarin at eight, after the news. Wants to go back to church. "I want to walk to church on Sunday without anyone holding my arm."',
  ],
  [
    31,
    'Blood test was too thin at the clinic, dose lowered for a week. Bruises on the left arm, no fall that he remembers. Asked the clinic to call Yvette as well.',
  ],
  [
    22,
    'Test back in range. Mixed up two evenings; the pill box is filled on Sundays with Yvette from now on. "I don’t want to mix up the pills again."',
  ],
  [16, 'Good week. Eats at noon at the parish hall. Stairs are slow but safe with the second rail.'],
]

/** Back in hospital after a fall, seen on the ward the day before he came home. */
function comesHomeAgain(life: Life): void {
  const { ground } = life
  const { days, staff, chronicle } = ground
  const amara = staff('amara')
  const homeAgo = homeAgainAgo(ground)
  const [inAt, outAt] = [days.at(homeAgo + 6, '05:50'), days.at(homeAgo, '14:10')]
  const id = chronicle.keyAt(inAt)
  const stay = {
    id,
    encounterClass: 'IMP' as const,
    startedAt: inAt,
    endedAt: outAt,
    acute: true,
    reason: 'Fall at night, head wound, blood too thin',
  }
  const { at } = actAt(life, later(inAt, 160), amara)
  tell(life, { at, by: null }, admitted(id, inAt))
  const flag = raiseFlag(life, { at, by: null }, 'hospitalised', life.person.hospital)
  const seen = actOn(life, homeAgo + 1, '13:30', amara)
  contact(life, seen, {
    topic: 'visit',
    mode: 'in_person',
    place: 'hospital',
    minutes: 40,
    function: 'link',
    words: wardWords,
    signedAt: later(seen.at, 70),
  })
  writeStay(life, { at: later(outAt, 35), by: null }, stay)
  endFlag(life, { at: later(outAt, 35), by: null }, flag)
  looked(life, amara, later(seen.at, 75))
}

const wardWords =
  'Seen on the ward. Stitches over the left eye, walks with the frame and a nurse behind him. Goes home when the blood test holds. Nobody at home but Yvette on Sundays. Asked for the visiting nurse every day and physical therapy at home.'

const admitted = (subjectId: string, happenedAt: string) => ({
  kind: 'stay.started',
  ofPerson: true,
  subjectId,
  summary: 'people:stay_started_at',
  words: { hospital: 'Alder Bay General' },
  facts: { class: 'IMP' },
  happenedAt,
})

/** The visiting nurse told Bea, who covered the phone: what is new since Amara last looked. */
function hearsOfFalls(life: Life, bea: Worker): void {
  const { ground } = life
  const { days } = ground
  const { at } = actAt(life, days.minutesAgo(170), bea)
  const warfarin = life.medications.find(({ words }) => words === 'Warfarin')
  const dose = '4 mg each evening, was 5 mg'
  if (warfarin) warfarin.dose = dose
  const changed = {
    kind: 'medication.changed',
    subjectId: warfarin?.id ?? life.clientId,
    summary: 'people:medication_changed',
  }
  const told = { ...changed, words: { medication: 'Warfarin', dose }, facts: { act: 'changed', status: 'active' } }
  tell(life, { at, by: bea }, { ...told, ofPerson: true })
  raiseAlert(
    life,
    { at: later(at, 3), by: bea },
    'safety',
    'Two falls since he came home, both at night. Ask about dizziness first.',
  )
  const commode = {
    title: 'Ask the equipment company for a commode and a bed lamp',
    dueOn: days.day(-1),
    function: 'link' as const,
  }
  setTask(life, { at: later(at, 20), by: ground.staff('amara') }, commode)
  leavesTask(life, ground.staff('amara'), {
    title: 'Meals at home: did the first delivery come?',
    dueIn: 2,
    setAgo: 0,
    promise: true,
    function: 'link',
  })
}

/** What intake learned beside the papers: a sister, an order of the court, who comes to the house. */
function knowsMore(life: Life): void {
  const { ground } = life
  const amara = ground.staff('amara')
  const { at } = actAt(life, life.told.at(-1)?.recordedAt ?? ground.days.now, amara)
  const nextYear = Number(ground.days.day(0).slice(0, 4)) + 1
  const words = `Tell no caller his address or visit times. Protective order until 30 June ${nextYear}.`
  raiseAlert(life, { at: later(at, 6), by: amara }, 'legal', words)
  const bea = ground.staff('bea')
  assign(life, { at: later(at, 7), by: ground.staff('imani') }, bea, 'backup', 'A nurse, for the blood tests')
  comesToTheHouse(life, at)
  const identifier = { system: recordNumbers, type: 'MR', value: 'AB-104418' }
  ground.chronicle.add('people.identifier', { ...placed(life, at), ...identifier })
  const called = actAt(life, later(at, 90), amara)
  const kin = { topic: 'caregiver', with: 'caregiver', function: 'advocate' } as const
  contact(life, called, { ...kin, words: sisterWords, signedAt: later(called.at, 9) })
  printed(life, actOn(life, 48, '15:20', amara))
}

const sisterWords =
  'Yvette, his sister: comes on Sundays, fills the pill box, may be told everything. Works nights, reach her after three.'

function comesToTheHouse({ ground, ...life }: Life, at: string): void {
  for (const role of ['Visiting nurse', 'Therapy']) {
    const provider = ground.providers.get(role)?.[0]
    if (!provider) continue
    const since = { from_day: ground.days.day(50), until_day: null, source: 'staff' }
    const row = {
      provider_id: provider.id,
      role: role === 'Therapy' ? 'Physical therapy at home' : 'Visiting nurse, daily',
    }
    ground.chronicle.add('people.care_team_member', { ...placed({ ground, ...life }, at), ...row, ...since })
  }
}
