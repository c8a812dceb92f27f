import { later } from '../days.ts'
import type { Ground } from '../ground.ts'
import type { Life } from '../life/life.ts'
import { actAt, actOn, leavesDraft, leavesTask, looked, printed } from '../life/loose-ends.ts'
import { raiseAlert } from '../life/record.ts'
import { contact } from '../life/work.ts'
import type { Named } from '../people/person.ts'
import type { Plan } from './stories.ts'

/** One of the people of Amara's day: how their story goes, and what stands open with them. */
export type OfAmara = {
  who: Named
  plan: Omit<Plan, 'worker' | 'dischargedBefore'>
  open?: (life: Life, ground: Ground) => void
}

const by = (ground: Ground) => ground.staff('amara')

/** Her caseload as a morning shows it: a little late, a handful today, more this week, one draft, safety first. */
export const amarasPeople: readonly OfAmara[] = [
  {
    who: {
      given: 'Marisol',
      family: 'Quintero',
      language: 'es',
      interpreter: false,
      sex: 'female',
      pronouns: 'she/her',
      lives: 'alone',
    },
    plan: { stage: 'active', tier: 4, openedAgo: 46, nextContactIn: 2 },
    open(life, ground) {
      const words = 'Her daughter rang: she has hardly eaten and says that it is all too much. Ask directly about harm.'
      raiseAlert(life, actAt(life, ground.days.minutesAgo(115), ground.staff('tomas')), 'safety', words)
    },
  },
  {
    who: { given: 'Thaddeus', family: 'Wren', language: 'en', sex: 'male', pronouns: 'he/him' },
    plan: { stage: 'active', tier: 3, openedAgo: 60, nextContactIn: 5 },
    open(life, ground) {
      const { days } = ground
      raiseAlert(
        life,
        actOn(life, days.workdaysBefore(days.workdayUpTo(0), 2), '16:20', by(ground)),
        'legal',
        'Health plan cuts the nurse to twice a week. Objection within ten days of the letter.',
      )
      const begunAt = days.minutesAgo(53)
      leavesDraft(life, by(ground), {
        happenedAt: days.minutesAgo(80),
        begunAt,
        words: 'Spoke with him about the letter. He wants to keep the nurse on Mondays',
      })
    },
  },
  {
    who: { given: 'Rosa', family: 'Lindgren', sex: 'female' },
    plan: { stage: 'active', tier: 3, openedAgo: 90, nextContactIn: -3 },
  },
  {
    who: { given: 'Samuel', family: 'Fairweather', sex: 'male' },
    plan: { stage: 'active', tier: 4, openedAgo: 38, nextContactIn: -1 },
  },
  {
    who: { given: 'Gus', family: 'Petrakis', sex: 'male', pronouns: 'he/him' },
    plan: { stage: 'active', tier: 3, openedAgo: 70, nextContactIn: 9 },
    open: (life, ground) =>
      leavesTask(life, by(ground), {
        title: 'Ask how Friday’s cardiology visit went',
        dueIn: 0,
        setAgo: 4,
        function: 'link',
      }),
  },
  {
    who: { given: 'Hạnh', family: 'Trương', language: 'vi', interpreter: true, sex: 'female' },
    plan: { stage: 'active', tier: 2, openedAgo: 80, nextContactIn: 12 },
    open: (life, ground) =>
      leavesTask(life, by(ground), {
        title: 'Send the pay stubs to the health plan',
        dueIn: 0,
        setAgo: 6,
        promise: true,
        function: 'advocate',
      }),
  },
  {
    who: { given: 'Pilar', family: 'Villalobos', language: 'es', sex: 'female' },
    plan: { stage: 'active', tier: 3, openedAgo: 52, nextContactIn: 0 },
  },
  {
    who: { given: 'Odette', family: 'Farrow', sex: 'female', pronouns: 'she/her' },
    plan: { stage: 'active', tier: 2, openedAgo: 66, nextContactIn: 19 },
    open: (life, ground) =>
      refuses(life, ground, { setAgo: 10, reofferIn: 0, offer: 'The visiting nurse, twice a week' }),
  },
  {
    who: { given: 'Cedric', family: 'Holloway', sex: 'male' },
    plan: { stage: 'active', tier: 2, openedAgo: 58, nextContactIn: 16 },
    open: (life, ground) => refuses(life, ground, { setAgo: 8, reofferIn: 6, offer: 'Meals at home' }),
  },
  {
    who: { given: 'Winifred', family: 'Ashgrove', preferred: 'Winnie', sex: 'female' },
    plan: { stage: 'active', tier: 3, openedAgo: 44, nextContactIn: 1 },
    open: (life, ground) =>
      leavesTask(life, by(ground), {
        title: 'Fax the order for the hospital bed',
        dueIn: -2,
        setAgo: 6,
        function: 'link',
      }),
  },
  {
    who: { given: 'Fabienne', family: 'Desrosiers', language: 'fr', sex: 'female' },
    plan: { stage: 'active', tier: 4, openedAgo: 30, nextContactIn: 3 },
  },
  {
    who: { given: 'Otis', family: 'Calloway', sex: 'male' },
    plan: { stage: 'active', tier: 2, openedAgo: 110, nextContactIn: 4 },
  },
  {
    who: { given: 'Halina', family: 'Sikora', language: 'pl', interpreter: true, sex: 'female' },
    plan: { stage: 'active', tier: 1, openedAgo: 150, nextContactIn: 40 },
  },
  {
    who: { given: 'Darnell', family: 'Oakhurst', sex: 'male' },
    plan: { stage: 'active', tier: 1, openedAgo: 170, nextContactIn: 22 },
    open: (life, ground) =>
      leavesTask(life, by(ground), {
        title: 'Renewal papers for the health plan',
        dueIn: 5,
        setAgo: 3,
        function: 'advocate',
      }),
  },
  { who: { given: 'Loretta', family: 'Mossley', sex: 'female' }, plan: { stage: 'assessment', tier: 2, openedAgo: 8 } },
  {
    who: { given: 'Ambrose', family: 'Tanglewood', sex: 'male' },
    plan: { stage: 'assessment', tier: 2, openedAgo: 11 },
  },
  { who: { given: 'Bernice', family: 'Starling', sex: 'female' }, plan: { stage: 'intake', tier: 2, openedAgo: 3 } },
  { who: { given: 'Lyle', family: 'Nettleton', sex: 'male' }, plan: { stage: 'outreach', tier: 2, openedAgo: 7 } },
  {
    who: { given: 'Estelle', family: 'Whitlock', sex: 'female' },
    plan: { stage: 'reassessment', tier: 3, openedAgo: 75, nextContactIn: 6, sinceAgo: 3 },
  },
  {
    who: { given: 'Rogelio', family: 'Zamorano', language: 'es', sex: 'male' },
    plan: { stage: 'on_hold', tier: 2, openedAgo: 84, sinceAgo: 9 },
  },
  {
    who: { given: 'Verna', family: 'Copperfield', sex: 'female' },
    plan: { stage: 'transition', tier: 2, openedAgo: 98, nextContactIn: 3, sinceAgo: 5 },
  },
  {
    who: { given: 'Silas', family: 'Birchall', sex: 'male' },
    plan: { stage: 'transition', tier: 1, openedAgo: 120, nextContactIn: 30, sinceAgo: 11 },
    open: (life, ground) => printed(life, actOn(life, 3, '15:40', by(ground))),
  },
  {
    who: { given: 'Imelda', family: 'Ironside', sex: 'female' },
    plan: { stage: 'active', tier: 4, openedAgo: 26, nextContactIn: 5 },
    open: (life, ground) => looked(life, by(ground), ground.days.at(4, '15:05')),
  },
]

type Refusal = { setAgo: number; reofferIn: number; offer: string }

/** No for now, and a day on which it is offered again. */
function refuses(life: Life, ground: Ground, { setAgo, reofferIn, offer }: Refusal): void {
  const act = actOn(life, ground.days.workdayUpTo(setAgo), '15:00', by(ground))
  const refused = {
    offer,
    because: 'Manages alone and does not want strangers in the house',
    reofferOn: ground.days.day(-reofferIn),
  }
  contact(life, act, {
    topic: 'refused',
    outcome: 'refused',
    refused,
    minutes: 8,
    function: 'advocate',
    signedAt: later(act.at, 12),
  })
}
