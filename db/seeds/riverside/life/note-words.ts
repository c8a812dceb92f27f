import type { Chance } from '../chance.ts'
import type { Person } from '../people/person.ts'

/** What a contact was about; each has sentences of its own. */
export type Topic =
  | 'first_call'
  | 'intake'
  | 'routine'
  | 'visit'
  | 'caregiver'
  | 'provider'
  | 'message'
  | 'no_answer'
  | 'refused'
  | 'closing'
  | 'letter'
  | 'outreach'

const openings: Record<Topic, readonly string[]> = {
  first_call: [
    'Home since {{day}}. Says the first night was hard and the second better.',
    'Reached at the first ring. Sounds tired but clear.',
    'Was waiting for the call. Has the discharge papers on the table and read them out.',
    'Came home {{day}} after {{stay}}. Slept in the chair, the bed is upstairs.',
  ],
  intake: [
    'Met to begin. Went through what the program is and is not.',
    'Wants to know who else will call. Wrote our number beside the phone.',
    'Agreed to begin. Asked that we do not call before nine.',
    'Looked through the papers from the hospital together.',
  ],
  routine: [
    'A good week, by their own account.',
    'Asked first about {{watch}}.',
    'Says it goes better than last time. Was out as far as the corner.',
    'Slower than hoped. Did not leave the house since we spoke.',
    'In good spirits; a neighbor had brought soup.',
    'Sounded flat. Asked directly about mood: worried about money, no thoughts of harm.',
    'Had three questions ready, all about the pills.',
  ],
  visit: [
    'Home visit. The way to the bathroom is clear now, the rug is gone.',
    'Home visit. Kitchen in order, food in the house for some days.',
    'Met at the clinic before the appointment and went in together.',
    'Home visit. Walked from the chair to the door and back without holding on.',
    'Home visit. Pill box filled as far as Thursday; filled the rest together.',
  ],
  caregiver: [
    'Spoke with {{helper}}, who does the shopping and is tired.',
    '{{helper}} called back. Keeps a list of what was eaten and taken.',
    '{{helper}} asks for a week off in the summer; told what respite there is.',
  ],
  provider: [
    'Called {{clinic}}: the papers had not arrived, sent them again.',
    '{{clinic}} confirms the appointment and will hold the slot.',
    'The visiting nurse says the numbers are steady and comes twice a week from now on.',
  ],
  message: [
    'Left a message with our number and the hours.',
    'Left a message with {{helper}}.',
    'Voicemail, as agreed without details.',
  ],
  no_answer: ['No answer at noon.', 'Rang ten times.', 'Nobody at the door; left a card.', ''],
  refused: ['Does not want anybody in the house just now.', 'Thanked us and said no.'],
  closing: [
    'Went through what was reached and who to call from now on.',
    'Last planned contact. Knows the warning signs and said them back.',
  ],
  letter: ['Letter with what we offer, how to reach us, and that nobody has to decide today.'],
  outreach: [
    'Text: who we are, who asked us to call, and that one word is enough as an answer.',
    'Tried the second number from the referral.',
  ],
}

const middles: readonly string[] = [
  'Takes {{medicine}} as written and can say what it is for.',
  'Had skipped {{medicine}} for two days because the bottle ran out; refill called in, ready today.',
  'No new symptoms. Knows what to watch: {{watch}}.',
  'Asked about {{watch}}: nothing new.',
  'Appointment with {{specialist}} stands; ride booked for an hour before.',
  'Missed {{specialist}} because of the ride. New date asked for.',
  'The nurse came twice and left her notes in the folder by the door.',
  'Eats once a day. Meals on order, first delivery next week.',
  '{{helper}} comes on Sundays and can be told everything.',
  'Nobody comes by between Monday and Friday.',
  'The letter from the health plan came; read it together, nothing to do until the renewal.',
  'Electric bill is late. Gave the number of the fuel fund and offered to call it together.',
  'Fell once, getting up at night, no injury. Lamp moved beside the bed.',
  'Walks with the frame inside, not yet outside.',
  'Physical therapy began; two exercises a day, and does them while the kettle boils.',
  'Phone will be off on Tuesday, daughter has the spare one.',
  'Interpreter on the line throughout, no trouble.',
  'Wants to be called {{called}} and nothing else.',
]

const endings: readonly string[] = [
  '"I just want to sleep in my own bed."',
  '"Tell them I am not giving up the stairs."',
  '"If it gets worse I will call you, not the ambulance."',
  'Next call agreed.',
  'Will call {{clinic}} before then.',
  'Knows whom to call at night.',
  '',
  '',
]

/** Of whom, and since which day they are home. */
export type About = { person: Person; since: string; chance: Chance }

/** A few plain sentences, as somebody writes who has four more calls to make. */
export function noteWords(topic: Topic, { person, since, chance }: About): string {
  const spoken = !['message', 'no_answer', 'letter', 'outreach', 'refused'].includes(topic)
  const parts = [
    chance.pick(openings[topic].filter((words) => fits(words, person))),
    ...(spoken
      ? chance.some(
          middles.filter((words) => fits(words, person)),
          chance.whole(1, 3),
        )
      : []),
    ...(spoken ? [chance.pick(endings)] : []),
  ]
  return filled(parts.filter((words) => words !== '').join(' '), person, since)
}

function fits(words: string, { interpreter, supporters, lives }: Person): boolean {
  if (words.startsWith('Interpreter')) return interpreter
  if (words.startsWith('Nobody comes')) return lives === 'alone'
  return !words.includes('{{helper}}') || supporters.length > 0
}

function filled(words: string, { illness, supporters, given, preferred }: Person, since: string): string {
  const values: Record<string, string> = {
    day: since,
    stay: illness.reason.toLowerCase(),
    watch: illness.watch,
    medicine: illness.medications[0]?.[0].toLowerCase() ?? 'everything',
    specialist: illness.specialist,
    clinic: illness.specialist.startsWith('the ')
      ? illness.specialist.replace('the ', 'The ')
      : `The ${illness.specialist} office`,
    helper: supporters[0]?.name ?? 'A neighbor',
    called: preferred ?? given,
  }
  return words.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
}
