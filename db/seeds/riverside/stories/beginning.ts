import { later } from '../days.ts'
import type { Worker } from '../ground.ts'
import { type Act, accept, confirmBoth, moveTo, raiseFlag, receive, screen } from '../life/acts.ts'
import type { Life } from '../life/life.ts'
import { raiseAlert, writeHealth, writePerson, writeStay, writeSupport } from '../life/record.ts'
import { contact, score } from '../life/work.ts'
import { alerts, askedWords, materials, weekdayOf } from './story-words.ts'

/** How many days before the referral they came home. */
export type Discharge = { daysBefore: number }

/** The person is written down, the hospital's papers come with the referral, and the clocks of the discharge start. */
export function comesIn(life: Life, openedAgo: number, by: Worker, { daysBefore }: Discharge): void {
  const { days } = life.ground
  const at = days.at(openedAgo, '09:10')
  if (!life.isKnown) {
    writePerson(life, { at, by })
    writeHealth(life, at)
    writeHistory(life, { at, by }, openedAgo + daysBefore)
  }
  const stay = life.isKnown && life.program === 'housed' ? null : indexStay(life, openedAgo + daysBefore)
  const stayId = stay && life.ground.chronicle.keyAt(at)
  const via = life.program === 'home' && life.chance.likely(0.6) ? 'import' : 'person'
  const sourceName =
    life.program === 'home'
      ? life.person.hospital
      : life.chance.pick(['Coordinated entry', 'Her own call', 'Legal aid of the county', life.person.hospital])
  const consent = life.chance.pick([true, true, null])
  receive(life, { at: later(at, 4), by }, { sourceName, asked: askedWords(life), via, consent, stayId })
  if (stay && stayId) writeStay(life, { at: later(at, 5), by }, { ...stay, id: stayId })
  life.homeSince = weekdayOf(days.day(openedAgo + daysBefore))
}

function indexStay({ ground: { days }, person, chance }: Life, endedAgo: number) {
  const [fewest, most] = person.illness.days
  const startedAgo = endedAgo + chance.whole(fewest, most)
  const { acute, reason } = person.illness
  return {
    encounterClass: 'IMP' as const,
    startedAt: days.at(startedAgo, '06:20'),
    endedAt: days.at(endedAgo, '14:30'),
    acute,
    reason,
  }
}

/** What the hospital knows from before: visits to its emergency room, and stays of another year. */
function writeHistory(life: Life, { at, by }: Act, endedAgo: number): void {
  const { chance, ground } = life
  for (const ago of chance.some([60, 95, 130, 170, 210], chance.whole(0, 3))) {
    const startedAt = ground.days.at(endedAgo + ago, '19:40')
    writeStay(
      life,
      { at, by },
      {
        encounterClass: 'EMER',
        startedAt,
        endedAt: later(startedAt, 320),
        acute: true,
        reason: 'Seen in the emergency room',
      },
    )
  }
  if (!chance.likely(0.45)) return
  const [from, to] = [ground.days.at(endedAgo + 408, '11:00'), ground.days.at(endedAgo + 401, '13:00')]
  writeStay(
    life,
    { at, by },
    {
      encounterClass: 'IMP',
      startedAt: from,
      endedAt: to,
      acute: chance.likely(0.7),
      reason: chance.pick(['Pneumonia', 'Fall', 'Dehydration', 'Planned surgery']),
    },
  )
}

/** Somebody rings, and writes down whether anybody answered. */
export function attempt(
  life: Life,
  { at, by }: Act,
  outcome: 'reached' | 'message' | 'no_answer' = 'no_answer',
  mode: 'phone' | 'text' | 'letter' = 'phone',
): void {
  const topic =
    mode === 'letter' ? 'letter' : mode === 'text' ? 'outreach' : outcome === 'reached' ? 'first_call' : outcome
  contact(life, { at, by }, { topic, outcome, mode, function: 'assess', signedAt: later(at, 6) })
}

/** Accepted into intake the next workday; gives how many days ago that was. */
export function isAccepted(
  life: Life,
  openedAgo: number,
  screener: Worker,
  worker: Worker | null,
  path: 'intake' | 'outreach' = 'intake',
): number {
  const {
    ground: { days },
    chance,
  } = life
  attempt(
    life,
    { at: days.at(openedAgo, '13:20'), by: screener },
    path === 'outreach' ? 'no_answer' : chance.pick(['reached', 'reached', 'message']),
  )
  const ago = days.workdaysAfter(openedAgo, chance.pick([1, 1, 1, 2]))
  screen(life, { at: days.at(ago, '09:20'), by: screener }, 6)
  accept(life, { at: days.at(ago, '09:45'), by: screener }, worker, path)
  return ago
}

/** The first call of the one who carries it, and the intake itself; gives how many days ago it was finished. */
export function isTakenIn(life: Life, acceptedAgo: number, by: Worker): number {
  const { days } = life.ground
  const at = days.at(acceptedAgo, '14:10')
  contact(life, { at, by }, { topic: 'first_call', signedAt: later(at, 25), information: materials(life.chance) })
  const ago = days.workdaysAfter(acceptedAgo, life.chance.whole(1, 3))
  const met = days.at(ago, '10:30')
  confirmBoth(life, { at: met, by })
  if (!life.isKnown) learnsHome(life, { at: later(met, 10), by })
  contact(
    life,
    { at: later(met, 11), by },
    { topic: 'intake', mode: 'in_person', function: 'assess', signedAt: later(met, 95) },
  )
  moveTo(life, { at: later(met, 100), by }, 'assessment')
  return ago
}

/** Who is at home, what to beware of, and whether nobody may learn where that is. */
function learnsHome(life: Life, act: Act): void {
  writeSupport(life, act)
  if (life.chance.likely(0.14)) raiseAlert(life, act, ...life.chance.pick(alerts))
  if (life.person.address.confidential)
    raiseFlag(life, act, 'confidential_address', 'Asked that nobody learns where they live')
}

/** Scored, and from then on active; gives how many days ago that was. */
export function isAssessed(life: Life, takenInAgo: number, by: Worker, tier: number): number {
  const {
    ground: { days },
    chance,
  } = life
  const ago = days.workdaysAfter(takenInAgo, chance.whole(1, 2))
  score(life, { at: days.at(ago, '11:40'), by }, tier)
  moveTo(life, { at: days.at(ago, '11:55'), by }, 'active')
  return ago
}
