import type { Chance } from '../chance.ts'
import type { Life } from '../life/life.ts'

/** What whoever refers asks for, in their words. */
const asks: readonly string[] = [
  'Goes home tomorrow after {{stay}}. Needs somebody to see that the nurse comes and the pills are right.',
  'In hospital for {{stay}}. Lives {{lives}}. Please call in the first two days.',
  'Second stay this year, now {{stay}}. Misses appointments because of rides. Can you take this on?',
  'Home since yesterday, {{stay}}. The daughter lives far away and is worried.',
  'Discharged after {{stay}}. New medicines, old bottles still at home. Needs a list that is true.',
  'After {{stay}}. Equipment ordered, not delivered. Somebody has to follow it up.',
]

const housedAsks: readonly string[] = [
  'Rent is two months behind since the hospital stay. Notice to leave expected.',
  'Cannot manage the stairs any more. Needs a place on the ground floor before winter.',
  'Staying with a friend since the stay; was told to be out by the end of next month.',
  'Landlord wants an inspection and the flat is not ready for one.',
]

export function askedWords({ person, program, chance }: Life): string {
  const words = chance.pick(program === 'home' ? asks : housedAsks)
  const lives = person.lives === 'alone' ? 'alone' : 'with family'
  return words.replace('{{stay}}', person.illness.reason.toLowerCase()).replace('{{lives}}', lives)
}

export const outcomes: readonly (readonly [string, string])[] = [
  ['goals_met', 'Home for good, medicines in order, knows the signs to watch for.'],
  ['goals_met', 'Walks to the shop again; the nurse and the family carry on.'],
  ['moved_to_other_service', 'Long-term care at home took over, with one call made together.'],
  ['client_choice', 'Feels well and wants no more calls. May come back whenever that changes.'],
  ['moved_out_of_area', 'Lives with a son three counties away now; papers sent to the clinic there.'],
  ['no_longer_eligible', 'Coverage changed, and the new plan has its own nurse. Told in writing.'],
]

export const holds: readonly string[] = [
  'Back in hospital',
  'With family until the new year',
  'Rehabilitation, three weeks',
  'Lost contact, phone cut off',
]

export const taskTitles: readonly string[] = [
  'Send the discharge papers to primary care',
  'Ask the pharmacy for one box a week',
  'Book the ride to the specialist',
  'Call the equipment company about the walker',
  'Find out whether the meals have started',
  'Read the letter from the health plan together',
  'Ask the landlord about the handrail',
  'Send the prior authorization for physical therapy',
  'Ring the visiting nurse about the wound',
  'Check that the oxygen was delivered',
]

export const promises: readonly string[] = [
  'Call back with the date of the appointment',
  'Bring the large-print medicine list',
  'Tell the sister how the visit went',
  'Find out what the ride costs',
]

/** Why it was declined, how the case ends then, what was said, and where they were sent. */
export const declined: readonly (readonly [string, string, string, string])[] = [
  [
    'in_facility',
    'institutionalised',
    'In a nursing facility now; the facility plans the next discharge.',
    'Facility social worker',
  ],
  ['does_not_want', 'client_choice', 'Does not want calls from anybody new. Has our number.', 'Clinic nurse line'],
  [
    'outside_area',
    'moved_out_of_area',
    'Went home to another state. Gave the number of the agency there.',
    'Agency at the new address',
  ],
  [
    'not_eligible',
    'no_longer_eligible',
    'The stay ended more than 30 days ago. Told what else there is.',
    'Community health worker line',
  ],
]

export const alerts: readonly (readonly ['safety' | 'legal', string])[] = [
  ['safety', 'Falls at night. Ask about dizziness first.'],
  ['safety', 'Large dog in the yard. Call from the gate.'],
  ['safety', 'Oxygen at home and somebody who smokes.'],
  ['safety', 'Has said that it is all too much. Ask directly every time.'],
  ['safety', 'Grandson borrows the pain pills. Count them.'],
  ['legal', 'Niece holds power of attorney for health. Copy on file.'],
  ['legal', 'Court date about the lease this winter. No messages with the neighbor.'],
  ['legal', 'Protective order in force. Tell no caller the address or the visit times.'],
]

const weekdays = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' })

export const weekdayOf = (day: string): string => weekdays.format(new Date(`${day}T12:00:00Z`))

export const materials = (chance: Chance) =>
  chance.likely(0.25)
    ? [
        {
          title: chance.pick([
            'Warning signs after a hospital stay',
            'My medicine list',
            'Whom to call at night',
            'How to appeal',
          ]),
          version: chance.pick(['2026-03', '2026-01', null]),
        },
      ]
    : []
