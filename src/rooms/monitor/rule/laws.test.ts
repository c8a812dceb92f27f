import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../../words/time-zone.ts'
import { businessCalendarOf, type Fact, packOn } from '../../programs/shared.ts'
import type { Change, Obligation } from '../obligation/obligation.ts'
import { shippedPack } from '../shipped-rules/shipped-rules.example.ts'
import { applyRules } from './apply-rules.ts'
import { afterSpan } from './clock.ts'
import { byHand, datesOf } from './move.ts'
import { aCase, aDischarge, amara, anEvent, bea, zone } from './rule.example.ts'
import { rulesSection } from './rule.schema.ts'
import type { CaseFacts, RuleEvent } from './rule-event.ts'
import { withChanges } from './with-changes.ts'

const pack = packOn([await shippedPack()], '2026-11-20')
const { rules } = rulesSection.of(pack)
const ground = { rules, calendar: businessCalendarOf(pack), zone }

const moments = fc
  .integer({ min: 0, max: 120 * 24 })
  .map((hours) => new Date(Date.UTC(2026, 8, 1, hours)).toISOString())
const days = moments.map((at) => dayOf(at, zone))
const oneOf = (...values: Fact[]) => fc.constantFrom(...values)

const factsByKind: Record<string, fc.Arbitrary<Record<string, Fact>>> = {
  'stay.finished': fc.record({ class: oneOf('IMP', 'EMER'), endedAt: moments }),
  'contact.recorded': fc.record({
    outcome: oneOf('reached', 'message', 'no_answer', 'refused'),
    mode: oneOf('phone', 'text', 'letter', 'in_person'),
    with: oneOf('client', 'both', 'caregiver', 'outsider'),
    withClient: fc.boolean(),
    faceToFace: fc.boolean(),
    reofferOn: fc.option(days),
  }),
  'acuity.confirmed': fc.record({ tier: fc.integer({ min: 1, max: 5 }) }),
  'visit.happened': fc.constant({}),
  'medications.reconciled': fc.constant({}),
  'referral.received': fc.record({ urgency: oneOf('emergency', 'urgent', 'routine') }),
  'referral.answered': fc.record({ answer: oneOf('accepted', 'asked', 'declined') }),
  'case.stage_changed': fc.record({
    from: oneOf('active', 'on_hold', 'outreach'),
    to: oneOf('active', 'on_hold', 'outreach', 'intake'),
  }),
  'case.assigned': fc.record({ role: oneOf('primary', 'backup'), staffId: oneOf(amara, bea) }),
  'case.closed': fc.record({ reason: oneOf('goals_met', 'deceased') }),
  'note.started': fc.constant({}),
  'note.discarded': fc.constant({}),
  'task.set': fc.record({ dueOn: days }),
  'task.done': fc.constant({}),
}

type Step = { event: RuleEvent; caseFacts: CaseFacts }

const cases: fc.Arbitrary<CaseFacts> = fc
  .record({
    tier: fc.option(fc.integer({ min: 1, max: 5 })),
    open: fc.boolean(),
    primaryId: fc.constantFrom(amara, bea, null),
    stage: fc.constantFrom('active', 'intake', 'on_hold', 'assessment'),
  })
  .map((but) => aCase(but))

const steps: fc.Arbitrary<Step> = fc.constantFrom(...Object.keys(factsByKind)).chain((kind) =>
  fc.record({
    caseFacts: cases,
    event: fc.record({
      id: fc.constant(''),
      kind: fc.constant(kind),
      happenedAt: moments,
      facts: factsByKind[kind] ?? fc.constant({}),
      subjectId: fc.constantFrom('one', 'two', 'three'),
      byStaff: fc.constant(amara),
    }),
  }),
)

const histories = fc
  .array(steps, { maxLength: 25, size: 'max' })
  .map((all) => all.map((step, at) => ({ ...step, event: { ...step.event, id: `event-${at}` } })))

type Seen = { before: readonly Obligation[]; step: Step; changes: Change[]; after: readonly Obligation[] }

/** Every event of a history with what was open before it and after. */
function walked(history: readonly Step[]): Seen[] {
  let obligations: readonly Obligation[] = []
  return history.map((step) => {
    const before = obligations
    const changes = applyRules({ ...ground, ...step, obligations: before })
    obligations = withChanges(before, changes)
    return { before, step, changes, after: obligations }
  })
}

/** A discharge, and in the fortnight after it scores, visits, and days that somebody chose. */
const fortnight = fc
  .integer({ min: 1, max: 14 * 24 })
  .map((hours) => new Date(Date.UTC(2026, 8, 1, hours)).toISOString())
const afterDischarge = fc
  .array(
    fc.record({
      kind: fc.constantFrom('acuity.confirmed', 'visit.happened'),
      happenedAt: fortnight,
      tier: fc.integer({ min: 1, max: 5 }),
      chosen: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fortnight),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((all) => [
    { event: aDischarge('2026-09-01T00:00:00.000Z'), caseFacts: aCase(), chosen: null },
    ...all.map(({ kind, happenedAt, tier, chosen }) => ({
      event: anEvent(kind, happenedAt, { tier }),
      caseFacts: aCase({ tier }),
      chosen,
    })),
  ])

/** By obligation, the earliest moment that was set. */
type Bounds = Map<string, number>

function expectWithin(set: Bounds, change: Change, { kind, happenedAt }: RuleEvent): void {
  if (change.change !== 'moved' || change.because !== 'clock') return
  const bound = set.get(change.obligationId) ?? Number.POSITIVE_INFINITY
  expect(Date.parse(change.dueAt)).toBeLessThanOrEqual(bound)
  if (kind !== 'visit.happened') return
  // What the visit asked for, not what a score had left of it: a score of before it, told late, may give time back.
  const asked = Date.parse(afterSpan({ days: 0 }, happenedAt, ground))
  set.set(change.obligationId, Math.min(bound, asked))
}

/** Every open clock that may be moved is put to that moment by hand, where it lies ahead of its beginning. */
function chosenBy(moment: string | null, one: Obligation, set: Bounds): Obligation {
  const rule = rules.find(({ id }) => id === one.ruleId)
  if (moment === null || one.closed || moment <= one.openedAt || !rule?.moves) return one
  set.set(one.id, Date.parse(moment))
  return { ...one, ...datesOf(one, byHand(one, moment), rule, ground) }
}

const lawOf = (law: (seen: Seen) => void) =>
  fc.assert(
    fc.property(histories, (history) => walked(history).forEach(law)),
    { numRuns: 150 },
  )

describe('whatever happens in a case', () => {
  test('the same events give the same changes', () => {
    lawOf(({ before, step, changes }) => {
      expect(applyRules({ ...ground, ...step, obligations: structuredClone(before) })).toEqual(changes)
    })
  })

  test('nothing is due before the moment that set its clock', () => {
    lawOf(({ after }) => {
      for (const one of after) expect(Date.parse(one.dueAt)).toBeGreaterThanOrEqual(Date.parse(one.openedAt))
    })
  })

  test('no reading of a clock passes the earliest day that an event had set, nor the one that a hand had', () => {
    fc.assert(
      fc.property(afterDischarge, (history) => {
        const set: Bounds = new Map()
        let obligations: readonly Obligation[] = []
        for (const step of history) {
          obligations = obligations.map((one) => chosenBy(step.chosen, one, set))
          const changes = applyRules({ ...ground, ...step, obligations })
          obligations = withChanges(obligations, changes)
          for (const one of changes) expectWithin(set, one, step.event)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('nothing disappears: it is open, or satisfied, or ended by an event that is named', () => {
    lawOf(({ before, after, changes }) => {
      expect(after.map(({ id }) => id).slice(0, before.length)).toEqual(before.map(({ id }) => id))
      for (const one of after.filter(({ closed }) => closed)) expect(one.closed?.by).toBeTruthy()
      const closed = changes.filter(({ change }) => change === 'satisfied' || change === 'ended').length
      const opened = changes.filter(({ change }) => change === 'opened').length
      const openIn = (all: readonly Obligation[]) => all.filter((one) => !one.closed).length
      expect(openIn(after)).toBe(openIn(before) + opened - closed)
    })
  })

  test('no clock that asks for contact is satisfied by a single attempt', () => {
    const enough = new Map(rules.flatMap(({ id, attempts }) => (attempts ? [[id, attempts.enough] as const] : [])))
    lawOf(({ after, step: { event } }) => {
      const isAttempt = event.facts.outcome === 'message' || event.facts.outcome === 'no_answer'
      const done = after.filter(({ closed, ruleId }) => closed?.by === event.id && enough.has(ruleId))
      const byAttempts = done.filter(({ closed }) => closed?.how === 'by_attempts')
      if (isAttempt) expect(done).toEqual(byAttempts)
      for (const one of byAttempts) expect(one.attempts.length).toBeGreaterThanOrEqual(enough.get(one.ruleId) ?? 0)
    })
  })

  test('one clock runs once: no rule is open twice in a case, and for a note or a task once for each', () => {
    const per = new Map(rules.map((rule) => [rule.id, rule.per]))
    lawOf(({ after }) => {
      const keys = after
        .filter(({ closed }) => !closed)
        .map((one) => `${one.ruleId} ${per.get(one.ruleId) === 'subject' ? one.subjectId : ''}`)
      expect(new Set(keys).size).toBe(keys.length)
    })
  })

  test('after a case is closed nothing is open that ends with it, and nothing that survives is nobody’s', () => {
    lawOf(({ step, after }) => {
      if (step.event.kind !== 'case.closed' || step.caseFacts.open) return
      for (const one of after.filter(({ closed }) => !closed)) {
        expect(one.endsWithCase).toBe(false)
        expect(one.ownerId).not.toBeNull()
      }
    })
  })

  test('taking the last event back restores what there was before it', () => {
    fc.assert(
      fc.property(histories, cases, (history, caseFacts) => {
        const last = walked(history).at(-1)
        if (!last) return
        const event: RuleEvent = {
          ...last.step.event,
          id: 'undo',
          kind: 'undone',
          facts: {},
          undoes: last.step.event.id,
        }
        const changes = applyRules({
          ...ground,
          event,
          caseFacts: { ...caseFacts, open: true },
          obligations: last.after,
        })
        const restored = withChanges(last.after, changes)
        expect(restored.filter(({ closed }) => closed?.how !== 'withdrawn')).toEqual(
          last.before.filter(({ closed }) => closed?.how !== 'withdrawn'),
        )
        const still = last.before.filter(({ closed }) => closed?.how === 'withdrawn').map(({ id }) => id)
        const withdrawn = restored.filter(
          ({ closed, openedBy }) => closed?.how === 'withdrawn' && openedBy !== last.step.event.id,
        )
        expect(withdrawn.map(({ id }) => id)).toEqual(still)
      }),
      { numRuns: 200 },
    )
  })
})
