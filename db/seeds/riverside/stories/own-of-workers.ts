import { later } from '../days.ts'
import type { Ground } from '../ground.ts'
import type { Life } from '../life/life.ts'
import {
  actOn,
  asksSignOff,
  handsOver,
  leavesDraft,
  leavesTask,
  looked,
  printed,
  reschedules,
  waives,
} from '../life/loose-ends.ts'
import { newLife } from '../life/new-life.ts'
import { placed } from '../life/record.ts'
import { tellStory } from './stories.ts'

/** What a caseload has beside its clocks: drafts, changes by hand, people who come back, and a sealed part. */
export function ownOfWorkers(ground: Ground, lives: readonly Life[]): Life[] {
  const of = (worker: string, stage: Life['stage'] = 'active') =>
    lives.filter(
      (life) => life.primary?.id === ground.staff(worker).id && life.stage === stage && life.closedAt === null,
    )
  leaveDrafts(ground, of)
  changeByHand(ground, of)
  askOfImani(ground, of)
  for (const life of [...of('bea').slice(0, 4), ...of('wren').slice(0, 2)]) {
    if (life.primary) looked(life, life.primary, ground.days.at(ground.days.workdayUpTo(2), '15:30'))
  }
  for (const life of of('bea').slice(4, 6)) printed(life, actOn(life, 1, '14:10', ground.staff('bea')))
  const again = [...comeBack(ground, lives), ...alsoHoused(ground, of)]
  for (const life of [...of('noor').slice(0, 3), ...again.filter(({ program }) => program === 'housed').slice(0, 3)])
    seal(life)
  return again
}

type Of = (worker: string, stage?: Life['stage']) => Life[]

/** Hours since each was begun: some of a day, of two, of three and more. */
const unsigned: readonly (readonly [string, readonly number[]])[] = [
  ['kofi', [26, 51, 75, 99, 147]],
  ['wren', [30]],
  ['bea', [50]],
  ['lena', [96, 101]],
  ['noor', [27]],
]

function leaveDrafts(ground: Ground, of: Of): void {
  for (const [name, hours] of unsigned) {
    const lives = of(name)
    for (const [at, began] of hours.entries()) {
      const life = lives.at(-1 - at)
      if (!life) continue
      const happenedAt = ground.days.minutesAgo(began * 60 + 40)
      const words = life.chance.pick([
        'Home visit. Stairs, bath and kitchen looked at, list to follow',
        'Called about the missed visit. He says',
        'Long talk with the daughter about who',
      ])
      leavesDraft(life, ground.staff(name), {
        happenedAt,
        begunAt: ground.days.minutesAgo(began * 60),
        words,
        mode: at === 0 ? 'in_person' : 'phone',
      })
    }
  }
}

/** Moved, waived and handed over, each with its reason. */
function changeByHand(ground: Ground, of: Of): void {
  const { staff } = ground
  const [bea, kofi, lena, imani] = [staff('bea'), staff('kofi'), staff('lena'), staff('imani')]
  for (const life of of('bea').slice(6, 8)) {
    reschedules(life, actOn(life, 1, '15:05', bea), 'face-to-face-cadence', {
      dueIn: 4,
      because: 'The ride company has no car before then; spoke by video meanwhile.',
    })
  }
  for (const life of of('kofi').slice(3, 5)) {
    waives(
      life,
      actOn(life, 1, '16:00', kofi),
      'face-to-face-cadence',
      'Seen by the visiting nurse every day this week, and asked for quiet.',
    )
  }
  for (const life of of('lena').slice(2, 5)) {
    const to = { to: staff('wren'), because: `${lena.name} is on leave` }
    handsOver(life, actOn(life, 3, '09:30', imani), 'contact-cadence', to)
  }
}

/** A supervisor has a day of her own: a closing to sign off, and what she promised to look at. */
function askOfImani(ground: Ground, of: Of): void {
  const { days, staff } = ground
  const imani = staff('imani')
  for (const life of of('dario', 'transition').slice(0, 1)) {
    const outcome =
      'Threatened the visiting nurse twice and was told in writing. The clinic goes on seeing him with two people.'
    const asked = { reason: 'rules_safety', outcome, noticeSentOn: days.day(8) }
    asksSignOff(life, actOn(life, days.workdayUpTo(1), '15:45', staff('dario')), imani, asked)
  }
  for (const [life, dueIn] of of('kofi')
    .slice(9, 11)
    .map((one, at) => [one, at * 3] as const)) {
    leavesTask(life, imani, { title: 'Go through the case with Kofi', dueIn, setAgo: days.workdayUpTo(2) })
  }
  for (const life of of('lena').slice(5, 6)) {
    leavesTask(life, imani, {
      title: 'Tell the family who is there while Lena is away',
      dueIn: 0,
      setAgo: 3,
      promise: true,
    })
  }
}

/** Closed some months ago and back after another stay: a new case of a person who is known. */
function comeBack(ground: Ground, lives: readonly Life[]): Life[] {
  const known = lives.filter(
    ({ closedAt, stage, primary, program }) =>
      closedAt !== null && stage === 'closed' && primary !== null && program === 'home',
  )
  const ended = known.filter(({ closedAt }) => closedAt !== null && ground.days.ago(closedAt) > 120).slice(0, 5)
  return ended.map((before, at) => {
    const life = newLife(ground, {
      seed: `again ${at}`,
      person: before.person,
      program: 'home',
      openedAgo: 3 + at,
      before,
    })
    tellStory(life, { stage: 'declined', worker: null, tier: 2, openedAgo: 3 + at, dischargedBefore: 1 })
    return life
  })
}

/** Five who are also helped to keep their homes: two cases, two programs, one person. */
function alsoHoused(ground: Ground, of: Of): Life[] {
  return [...of('kofi').slice(6, 9), ...of('amara').slice(8, 9), ...of('wren').slice(2, 3)].map((before, at) => {
    const life = newLife(ground, {
      seed: `also housed ${at}`,
      person: before.person,
      program: 'housed',
      openedAgo: 12 - at,
      before,
    })
    tellStory(life, {
      stage: at < 3 ? 'assessment' : 'screening',
      worker: at < 3 ? 'noor' : null,
      tier: 2,
      openedAgo: 12 - at,
      dischargedBefore: 60,
    })
    return life
  })
}

/** What was learned under Part 2 stays in its program: nobody at Home after hospital sees that it is there. */
function seal(life: Life): void {
  const at = later(life.told.at(-1)?.recordedAt ?? life.openedAt, 0)
  const of = { ...placed(life, at), data_class: 'part2' }
  const source = 'Larkspur Clinic'
  const problem = { words: 'Opioid use disorder, in treatment', status: 'active', onset: null, abated: null, source }
  life.ground.chronicle.add('people.problem', { ...of, ...problem })
  const medication = {
    words: 'Methadone',
    dose: '80 mg each morning at the clinic',
    status: 'active',
    started: null,
    ended: null,
    prescriber: null,
    source,
  }
  life.ground.chronicle.add('people.medication', { ...of, id: life.ground.chronicle.keyAt(at), ...medication })
}
