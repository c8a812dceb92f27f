import type { CalendarDay } from '../../../../src/words/calendar-day.ts'
import type { Illness } from './illnesses.ts'
import { type Person, phoneNumber } from './person.ts'

const illness: Illness = {
  reason: 'Clot in the lung',
  days: [6, 6],
  acute: true,
  disposition: 'Home with home health',
  problems: ['Pulmonary embolism', 'Atrial fibrillation', 'Heart failure', 'Falls at home'],
  medications: [
    ['Warfarin', '5 mg each evening'],
    ['Metoprolol', '25 mg twice a day'],
    ['Furosemide', '20 mg each morning'],
    ['Metformin', '500 mg twice a day with food'],
    ['Acetaminophen', '650 mg when it hurts, not more than four a day'],
  ],
  watch: 'dizziness, bruises and the blood test',
  specialist: 'the clotting clinic',
}

const yvette = {
  name: 'Yvette Baptiste',
  relationship: 'Sister',
  roles: ['emergency_contact', 'next_of_kin'],
  phone: phoneNumber(1117),
  livesWith: false,
  mayBeTold: true,
}

const atHome = {
  address: {
    line: '22 Alder Court, apartment 3',
    city: 'Riverside',
    postalCode: '00122',
    use: 'home',
    confidential: true,
  },
  lives: 'alone',
  support: 'none',
} as const

/** Delroy Anthony Baptiste, who is 58 on the day on which the demo is made. */
export const delroyHimself = (today: CalendarDay): Person => ({
  ...atHome,
  supporters: [yvette],
  given: 'Delroy Anthony',
  family: 'Baptiste',
  preferred: 'Delroy',
  pronouns: 'he/him',
  birthDate: `${Number(today.slice(0, 4)) - (today.slice(5) >= '03-14' ? 58 : 59)}-03-14`,
  diedAt: null,
  sex: 'male',
  language: 'en',
  interpreter: false,
  phone: phoneNumber(1112),
  mayText: true,
  mayVoicemail: false,
  phoneNote: 'Let it ring, he is slow to the phone',
  email: null,
  illness,
  hospital: 'Alder Bay General',
  otherProblems: ['Diabetes', 'Osteoarthritis of both knees'],
  allergy: ['Penicillin', 'Rash'],
  coverage: { payer: 'Harbor Health Plan', plan: 'Medicare Advantage', kind: 'Medicare', memberId: 'RV104418' },
})
