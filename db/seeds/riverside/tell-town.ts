import { chanceOf } from './chance.ts'
import type { Ground } from './ground.ts'
import { assign } from './life/acts.ts'
import type { Life } from './life/life.ts'
import { actOn, leavesTask } from './life/loose-ends.ts'
import { newLife } from './life/new-life.ts'
import { settle } from './life/settle.ts'
import { tellPrograms } from './long/tell-programs.ts'
import { almost } from './people/duplicates.ts'
import { type Person, personOf } from './people/person.ts'
import { amarasPeople } from './stories/amara.ts'
import { delroysLife } from './stories/delroy.ts'
import { ownOfWorkers } from './stories/own-of-workers.ts'
import { type Plan, tellStory } from './stories/stories.ts'
import { taskTitles } from './stories/story-words.ts'
import { type Enrolment, restOfTown } from './town.ts'

/** Tells the stories of everybody in town into the chronicle; gives the cases as they stand. */
export function tellTown(ground: Ground): Life[] {
  const people = townsfolk(ground)
  const delroy = delroysLife(ground)
  const ofAmara = amarasPeople.map(({ plan, open }, at) => {
    const begun = { seed: `Amara ${at}`, person: people(at), program: 'home' as const, openedAgo: plan.openedAgo }
    const life = newLife(ground, begun)
    tellStory(life, { dischargedBefore: 1, ...plan, worker: 'amara' })
    open?.(life, ground)
    return life
  })
  const others = withTwin(restOfTown(amarasPeople.length), people).map((one) => livesOn(ground, one))
  const lives = [delroy, ...ofAmara, ...others]
  const again = ownOfWorkers(ground, lives)
  const town = [...lives, ...again]
  for (const life of town) settle(life)
  const programs = tellPrograms(ground, lives)
  for (const life of programs) settle(life)
  return [...town, ...programs]
}

/** Everybody by their number, no two of one name. */
function townsfolk({ days }: Ground): (n: number) => Person {
  const taken = new Set(amarasPeople.map(({ who }) => `${who.given} ${who.family}`))
  const year = Number(days.day(0).slice(0, 4))
  const known: Person[] = []
  return (n) => {
    for (let next = known.length; next <= n; next += 1) {
      const person = personOf(next, year, (name) => taken.has(name), amarasPeople[next]?.who)
      taken.add(`${person.given} ${person.family}`)
      known.push(person)
    }
    const person = known[n]
    if (!person) throw new RangeError(`There is no person ${n}`)
    return person
  }
}

type Known = Enrolment & { who: Person }

/** The first who was referred is almost somebody whom Bea carries. */
function withTwin(enrolled: readonly Enrolment[], people: (n: number) => Person): Known[] {
  const known = enrolled.map((one) => ({ ...one, who: people(one.person) }))
  const first = known.find(
    ({ plan, who }) => plan.worker === 'bea' && plan.stage === 'active' && who.birthDate?.length === 10,
  )
  const newcomer = known.find(({ plan }) => plan.stage === 'referred')
  return known.map((one) => (first && one === newcomer ? { ...one, who: { ...one.who, ...almost(first.who) } } : one))
}

function livesOn(ground: Ground, { person: n, program, plan, who }: Known): Life {
  const chance = chanceOf('life', n)
  const urgency = chance.pick([
    'routine',
    'routine',
    'routine',
    'urgent',
    plan.stage === 'referred' ? 'emergency' : 'urgent',
  ] as const)
  const person = plan.died ? { ...who, diedAt: ground.days.day((plan.endedAgo ?? 0) + 1) } : who
  const life = newLife(ground, { seed: `person ${n}`, person, program, urgency, openedAgo: plan.openedAgo })
  tellStory(life, plan)
  if (plan.stage === 'active') leavesOpen(life, plan)
  return life
}

/** A task that stands open with every third, and a backup with some. */
function leavesOpen(life: Life, { worker }: Plan): void {
  const { chance, ground } = life
  const by = ground.staff(worker ?? 'amara')
  const isAway = worker === 'lena'
  if (chance.likely(0.3)) {
    const dueIn = worker === 'kofi' ? chance.whole(-9, 4) : isAway ? chance.whole(-3, 6) : chance.whole(-1, 12)
    leavesTask(life, by, {
      title: chance.pick(taskTitles),
      dueIn,
      setAgo: isAway ? 5 : Math.max(1, 2 - dueIn),
      function: 'link',
    })
  }
  if (!chance.likely(isAway ? 0.5 : 0.12)) return
  const backup = ground.staff(isAway ? 'bea' : chance.pick(['bea', 'wren'].filter((name) => name !== worker)))
  assign(
    life,
    actOn(life, isAway ? 4 : 1, '16:58', ground.staff(life.program === 'home' ? 'imani' : 'viggo')),
    backup,
    'backup',
    isAway ? 'Lena is on leave' : null,
  )
}
