import type { Ground } from '../ground.ts'
import type { Life } from '../life/life.ts'
import { leavesDraft, looked } from '../life/loose-ends.ts'
import { type Person, personOf, phoneNumber } from '../people/person.ts'
import { livesAsHousehold } from './brightwaters.ts'
import { familyName, homewardStories } from './homeward.ts'
import { alsoInRecovery, recoveryStories } from './recovery.ts'
import { steadyStories } from './steady.ts'
import type { LongProgram, LongStory } from './story.ts'
import { tellLong } from './tell-long.ts'

/** Who carries the people of each. */
const carriers: Readonly<Record<LongProgram, string>> = { recovery: 'juno', steady: 'thea', homeward: 'milo' }

/** Beyond the numbers of the town: nobody of these shares a telephone with anybody there. */
const firstNumber = 1100
const firstOfSupporters = 1140

/** The programs whose people stay for long, under the packs for it; `town` is who is known already. */
export function tellPrograms(ground: Ground, town: readonly Life[]): Life[] {
  const stories = [...recoveryStories, ...steadyStories, ...homewardStories]
  const people = newcomers(ground, stories)
  const lives = stories.map((story, nth) => {
    const person = people[nth]
    if (!person) throw new RangeError('There are fewer people than stories')
    return tellLong(ground, ground.staff(carriers[story.program]), { story, person })
  })
  livesAsHousehold(lives.filter(({ person }) => person.family === familyName))
  const all = [...lives, ...sharedWithHome(ground, town)]
  leaveDrafts(ground, all)
  for (const life of all) {
    const seenAt = ground.days.at(ground.days.workdayUpTo(4), '15:10')
    if (life.primary && life.closedAt === null && life.openedAt < seenAt) looked(life, life.primary, seenAt)
  }
  return all
}

function newcomers({ days }: Ground, stories: readonly LongStory[]): Person[] {
  const year = Number(days.day(0).slice(0, 4))
  let supporters = firstOfSupporters
  return stories.map(({ who: { age, ...named } }, nth) => {
    const drawn = personOf(firstNumber + nth, year, () => false, named)
    const month = String((nth % 12) + 1).padStart(2, '0')
    return {
      ...drawn,
      birthDate: `${year - age}-${month}-14`,
      language: 'en',
      interpreter: false,
      address: { ...drawn.address, confidential: false },
      supporters: drawn.supporters.slice(0, 1).map((one) => {
        supporters += 1
        return { ...one, phone: phoneNumber(supporters - 1) }
      }),
    }
  })
}

/** One whom Wren carries at Home after hospital is in treatment, too: what is learnt there stays there. */
function sharedWithHome(ground: Ground, town: readonly Life[]): Life[] {
  const wren = ground.staff('wren').id
  const before = town.find(
    ({ primary, stage, program }) => primary?.id === wren && stage === 'active' && program === 'home',
  )
  if (!before) throw new Error('Wren carries nobody at Home after hospital')
  const { person } = before
  const story = { ...alsoInRecovery, who: { ...person, age: 0 } }
  return [tellLong(ground, ground.staff('juno'), { story, person, before })]
}

/** A note that was begun yesterday, and one of this morning. */
function leaveDrafts(ground: Ground, lives: readonly Life[]): void {
  const drafts = [
    ['juno', 27, 'Group was full; talked on the bench outside instead. He wants'],
    ['thea', 21, 'Called from the bus stop, wants the early date because'],
    ['milo', 50, 'Looked at the place on Kiln Court. The stairs'],
  ] as const
  for (const [name, hours, words] of drafts) {
    const by = ground.staff(name)
    const life = lives.find(({ primary, stage, closedAt }) => primary?.id === by.id && stage === 'active' && !closedAt)
    if (!life) continue
    const happenedAt = ground.days.minutesAgo(hours * 60 + 40)
    leavesDraft(life, by, { happenedAt, begunAt: ground.days.minutesAgo(hours * 60), words })
  }
}
