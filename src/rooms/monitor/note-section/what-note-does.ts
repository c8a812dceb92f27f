import { newId } from '../../../words/ids.ts'
import { asAgreed } from '../keeping/as-agreed.ts'
import type { Change, NewObligation } from '../obligation/obligation.ts'
import { applyRules } from '../rule/apply-rules.ts'
import type { RuleEvent } from '../rule/rule-event.ts'
import type { Clocks, OpenClock } from './contract.ts'

/** A contact as its note will tell of it: the facts of the event 'contact.recorded'. */
export type ToldContact = {
  noteId: string
  happenedAt: string
  /** Now: when it would be signed. */
  recordedAt: string
  byStaff: string
  facts: RuleEvent['facts']
}

export type WhatNoteDoes = {
  satisfies: { clock: OpenClock; byAttempts: boolean; isLate: boolean }[]
  /** Written down as a try, which leaves it due. */
  attempts: { clock: OpenClock; soFar: number; enough: number }[]
  opens: NewObligation[]
}

/** The same engine as on the server, tried on what is written so far. Nothing is changed by it. */
export function whatNoteDoes(clocks: Clocks, contact: ToldContact): WhatNoteDoes {
  const { rules, calendar, zone, obligations } = clocks
  const byRules = applyRules({
    rules,
    calendar,
    zone,
    caseFacts: clocks,
    obligations: obligations.map((clock) => ({ ...clock, moves: [], closed: null })),
    event: { id: newId(), kind: 'contact.recorded', subjectId: contact.noteId, ...contact },
  })
  const changes = asAgreed(byRules, contact.facts)
  return {
    satisfies: satisfiedIn(changes, obligations),
    attempts: triedIn(changes, obligations),
    opens: openedIn(changes),
  }
}

const satisfiedIn = (changes: readonly Change[], clocks: readonly OpenClock[]): WhatNoteDoes['satisfies'] =>
  changes.flatMap((one) => {
    const clock = one.change === 'satisfied' ? clocks.find(({ id }) => id === one.obligationId) : undefined
    return clock && one.change === 'satisfied'
      ? [{ clock, byAttempts: one.how === 'by_attempts', isLate: one.late !== null }]
      : []
  })

function triedIn(changes: readonly Change[], clocks: readonly OpenClock[]): WhatNoteDoes['attempts'] {
  const done = changes.flatMap((one) => (one.change === 'satisfied' ? one.obligationId : []))
  return changes.flatMap((one) => {
    if (one.change !== 'attempted' || done.includes(one.obligationId)) return []
    const clock = clocks.find(({ id }) => id === one.obligationId)
    return clock ? [{ clock, soFar: one.soFar, enough: one.enough }] : []
  })
}

const openedIn = (changes: readonly Change[]): NewObligation[] =>
  changes.flatMap((one) => (one.change === 'opened' ? [one.obligation] : []))
