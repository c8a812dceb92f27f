import { later } from '../days.ts'
import type { Worker } from '../ground.ts'
import { type Act, accept, answer, confirmBoth, moveTo, receive, screen } from '../life/acts.ts'
import type { Life } from '../life/life.ts'
import { writeHealth, writePastStay, writePerson, writeSupport } from '../life/record.ts'
import { contact } from '../life/work.ts'
import { supervisorOf } from '../stories/stories.ts'
import type { LongStory } from './story.ts'
import { begins } from './words.ts'

/** Referred by somebody who knows them, or by themselves. */
export function isReferred(life: Life, { openedAgo, source, asked }: LongStory): void {
  const by = supervisorOf(life.ground, life.program)
  const at = life.ground.days.at(openedAgo, '09:10')
  if (!life.isKnown) {
    writePerson(life, { at, by })
    writeHealth(life, at)
    writePastStay(life, at, openedAgo + 430)
  }
  receive(life, { at: later(at, 4), by }, { sourceName: source, asked, via: 'person', consent: true, stayId: null })
}

/** Rung on the day of the referral, asked what the pack asks, and accepted on the next workday: how many days ago. */
export function isAccepted(life: Life, { openedAgo, program, reaches }: LongStory, worker: Worker): number {
  const { days } = life.ground
  const by = supervisorOf(life.ground, life.program)
  const call = days.at(openedAgo, '13:20')
  const [words] = begins[program]
  contact(life, { at: call, by }, { topic: 'first_call', words, function: 'assess', signedAt: later(call, 9) })
  const ago = days.workdaysAfter(openedAgo, 1)
  const at = days.at(ago, '09:20')
  screen(life, { at, by }, 7)
  if (reaches === 'waitlisted') isWaiting(life, { at: later(at, 20), by })
  else accept(life, { at: later(at, 20), by }, worker)
  return ago
}

function isWaiting(life: Life, act: Act): void {
  const words = 'A place is expected within weeks. Told whom to call until then.'
  answer(life, act, 'waitlisted', { words })
  moveTo(life, act, 'screening')
  moveTo(life, act, 'waitlisted')
}

/** Met, and everything confirmed that an intake asks: how many days ago that was. */
export function isTakenIn(life: Life, { program }: LongStory, acceptedAgo: number, by: Worker): number {
  const { days } = life.ground
  const ago = days.workdaysAfter(acceptedAgo, 2)
  const at = days.at(ago, '10:30')
  const [, words] = begins[program]
  confirmBoth(life, { at, by })
  if (!life.isKnown) writeSupport(life, { at: later(at, 10), by })
  const met = { topic: 'intake', mode: 'in_person', function: 'assess', place: 'office' } as const
  contact(life, { at: later(at, 11), by }, { ...met, words, minutes: 60, signedAt: later(at, 80) })
  moveTo(life, { at: later(at, 85), by }, 'assessment')
  return ago
}
