import type { Instant } from '../../../../src/words/time-zone.ts'
import { later } from '../days.ts'
import type { Worker } from '../ground.ts'
import type { Act } from '../life/acts.ts'
import type { Contact } from '../life/contact.ts'
import type { Life } from '../life/life.ts'
import { contact, finishTask, setTask, visited, walked } from '../life/work.ts'
import { materials, promises, taskTitles } from './story-words.ts'

/** Every how many days the pack asks for a contact, and for one in person, by tier. */
export const cadence = [90, 30, 14, 7, 3] as const
const inPerson = [365, 90, 30, 14, 7] as const

export type Rhythm = {
  tier: number
  /** The last day (days ago) that is told of. */
  until: number
  /** In how many days the next contact is due; late when negative. Drawn when left out. */
  nextContactIn?: number | undefined
  /** Nobody was met lately: the visit in person is late. */
  notMet?: boolean | undefined
}

/** Something that is written down at a moment; a story tells them in their order. */
type Step = { at: Instant; tell: () => void }

/** The weeks of an active case: contacts in their rhythm, the visit, the list of medicines, things to do. */
export function goesOn(life: Life, activeAgo: number, by: Worker, rhythm: Rhythm): void {
  const end = rhythm.until === 0 ? life.ground.days.now : life.ground.days.at(rhythm.until - 1, '08:00')
  const steps = [
    ...contactSteps(life, activeAgo, by, rhythm),
    ...careSteps(life, activeAgo, by),
    ...taskSteps(life, activeAgo, by, rhythm.until),
  ]
  for (const { tell } of steps.filter(({ at }) => at < end).toSorted(inOrder)) tell()
}

const inOrder = (one: Step, other: Step): number => Date.parse(one.at) - Date.parse(other.at)

/** From the last contact back to the first: a little early as a rule, late now and then. */
export function contactDays(life: Life, activeAgo: number, { tier, until, nextContactIn }: Rhythm): number[] {
  const { chance, ground } = life
  const every = cadence[tier - 1] ?? 30
  const back = (): number =>
    chance.likely(0.8) ? every - chance.whole(0, Math.min(3, every - 1)) : every + chance.whole(1, 4)
  const days: number[] = []
  for (
    let ago = Math.max(every - (nextContactIn ?? chance.whole(1, every) - 1), until);
    ago < activeAgo;
    ago += back()
  ) {
    const workday = ground.days.workdayUpTo(ago)
    if (workday < activeAgo && !days.includes(workday)) days.push(workday)
  }
  return days.toReversed()
}

function contactSteps(life: Life, activeAgo: number, by: Worker, rhythm: Rhythm): Step[] {
  const agos = contactDays(life, activeAgo, rhythm)
  const gap = inPerson[rhythm.tier - 1] ?? 90
  let metAgo = activeAgo
  return agos.flatMap((ago, at) => {
    const next = agos[at + 1] ?? ago - (cadence[rhythm.tier - 1] ?? 30)
    const isMeeting = metAgo - next > gap && !(rhythm.notMet && at > agos.length - 3)
    if (isMeeting) metAgo = ago
    return [
      ...triedSteps(life, ago, by, isMeeting),
      ...reachedSteps(life, ago, by, isMeeting),
      ...otherSteps(life, ago, by),
    ]
  })
}

/** Now and then nobody answers at first. */
function triedSteps(life: Life, ago: number, by: Worker, isMeeting: boolean): Step[] {
  if (isMeeting || !life.chance.likely(0.18)) return []
  const topic = life.chance.pick(['message', 'no_answer'] as const)
  const at = life.ground.days.at(ago, '09:05')
  return [contactStep(life, { at, by }, { topic, outcome: topic, signedAt: later(at, 4) })]
}

function reachedSteps(life: Life, ago: number, by: Worker, isMeeting: boolean): Step[] {
  const { chance, ground } = life
  const at = ground.days.at(ago, chance.pick(['09:40', '10:20', '11:15']))
  const shared = { information: materials(chance), ...signedWhen(life, ago, at) }
  if (!isMeeting)
    return [
      contactStep(life, { at, by }, { ...shared, topic: 'routine', mode: chance.likely(0.1) ? 'video' : 'phone' }),
    ]
  const format = chance.pick(['contact_log', 'contact_log', 'dap'] as const)
  return [contactStep(life, { at, by }, { ...shared, topic: 'visit', mode: 'in_person', format })]
}

/** Most notes are signed within the hour or two; some the next day, a few as a late entry. */
function signedWhen(
  { chance, ground: { days } }: Life,
  ago: number,
  at: Instant,
): { signedAt: Instant; lateBecause?: string } {
  if (ago < 8 || !chance.likely(0.07)) return { signedAt: later(at, chance.pick([12, 25, 40, 90])) }
  const signedAgo = days.workdaysAfter(ago, chance.whole(1, 4))
  return {
    signedAt: days.at(signedAgo, '08:40'),
    lateBecause: chance.pick([
      'On the road all day, no connection.',
      'Off sick the two days after.',
      'Covered two colleagues that week.',
    ]),
  }
}

/** Spoken with whoever helps, or with the clinic, on the same afternoon. */
function otherSteps(life: Life, ago: number, by: Worker): Step[] {
  const { chance, ground, person } = life
  if (ago === 0 || !chance.likely(0.12)) return []
  const at = ground.days.at(ago, '15:20')
  const withKin = person.supporters.length > 0 && chance.likely(0.5)
  const about = withKin
    ? { topic: 'caregiver' as const, with: 'caregiver' as const, function: 'advocate' as const }
    : { topic: 'provider' as const, with: 'outsider' as const, function: 'link' as const }
  return [contactStep(life, { at, by }, { ...about, signedAt: later(at, 10) })]
}

const contactStep = (life: Life, act: Act, given: Contact): Step => ({
  at: given.signedAt ?? act.at,
  tell: () => contact(life, act, given),
})

/** The visit to primary care and the walk through the medicines, soon after the case is active. */
function careSteps(life: Life, activeAgo: number, by: Worker): Step[] {
  const { chance, ground } = life
  const { days } = ground
  const walkedAt = days.at(days.workdaysAfter(activeAgo, chance.whole(0, 2)), '15:50')
  const visitAgo = days.workdaysAfter(activeAgo, chance.whole(1, 3))
  const [on, at] = [days.at(visitAgo, '10:45'), days.at(visitAgo, '16:20')]
  const { name: withWhom } = chance.pick(ground.providers.get('Primary care') ?? [])
  return [
    { at: walkedAt, tell: () => walked(life, { at: walkedAt, by }) },
    { at, tell: () => visited(life, { at, by }, { on, withWhom, kind: 'primary_care' }) },
  ]
}

/** What somebody set to do by hand and did. What still stands open is set where the day's work is. */
function taskSteps(life: Life, activeAgo: number, by: Worker, until: number): Step[] {
  const {
    chance,
    ground: { days },
  } = life
  return Array.from({ length: chance.pick([0, 1, 1, 2]) }).flatMap(() => {
    const setAgo = days.workdayUpTo(chance.whole(until + 1, Math.max(activeAgo - 1, until + 1)))
    const doneAgo = days.workdaysAfter(setAgo, chance.whole(1, 4))
    if (setAgo > activeAgo || doneAgo < until + 1) return []
    const promise = chance.likely(0.3)
    const [title, task] = [chance.pick(promise ? promises : taskTitles), { key: '' }]
    const [setAt, doneAt] = [days.at(setAgo, '16:40'), days.at(doneAgo, '16:45')]
    const dueOn = days.day(Math.max(0, doneAgo - chance.whole(0, 2)))
    return [
      {
        at: setAt,
        tell: () => void (task.key = setTask(life, { at: setAt, by }, { title, promise, dueOn, function: 'link' })),
      },
      { at: doneAt, tell: () => finishTask(life, { at: doneAt, by }, { subjectId: task.key, title }) },
    ]
  })
}
