import { plainDayInWords } from '../../../web/due-words.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import type { PlanContent, PlanSignature } from '../plan-file/version.ts'
import { everyNamed, ownerNamed } from '../version/difference.rules.ts'
import type { PlanCopy } from './contract.ts'

type Goal = PlanContent['needs'][number]['goals'][number]
type Step = Goal['steps'][number]

/** What is looked at, from where to where, by when. */
export function measureLine(goal: Goal): string {
  const unit = goal.unit ?? ''
  const lines = [
    say('copy_we_see', { measure: goal.measure }),
    goal.baseline !== null &&
      say('copy_from_to', { from: `${goal.baseline} ${unit}`.trim(), to: `${goal.target} ${unit}`.trim() }),
    goal.targetOn && say('copy_by', { day: plainDayInWords(goal.targetOn) }),
  ]
  return lines.filter(Boolean).join(' ')
}

export const whoOf = (step: Step): string => (step.ownerKind === 'client' ? say('copy_you') : ownerNamed(step))

/** What is done, how often, by when: what stands behind who does it. */
export const stepLine = (step: Step): string =>
  [step.title, everyNamed(step), step.dueOn && say('due_by', { day: plainDayInWords(step.dueOn) })]
    .filter(Boolean)
    .join(', ')

const titles = { strength: 'copy_strong', wish: 'copy_wish', barrier: 'copy_hard' } as const

/** What the plan stands on, kind by kind; of what there is nothing there is no title. */
export const groundsOf = ({ grounds }: PlanContent) =>
  (['strength', 'wish', 'barrier'] as const)
    .map((kind) => ({ kind, title: say(titles[kind]), said: grounds.filter((one) => one.kind === kind) }))
    .filter(({ said }) => said.length > 0)

export const stateLine = ({ n, signedAt }: PlanCopy, zone: string): string =>
  signedAt ? say('copy_state_signed', { n, day: inWords(signedAt, zone) }) : say('copy_state_open', { n })

export const signatureLine = ({ name, credential, party, how, witness, because, at }: PlanSignature, zone: string) =>
  [
    [name, credential].filter(Boolean).join(', '),
    say(`${party}_party`),
    say(`how_${how}`, { witness, because }),
    inWords(at, zone),
  ].join(' · ')

export const footLine = ({ by, at }: PlanCopy, zone: string): string =>
  say('copy_foot', { name: by, day: inWords(at, zone) })

const inWords = (at: string, zone: string): string => plainDayInWords(dayOf(at, zone))
