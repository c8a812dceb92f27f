import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { amara, imani, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type HouseEvent, leaveEvent } from '../../../platform/events.ts'
import { newId } from '../../../words/ids.ts'
import { packInForce } from '../../programs/index.ts'
import { aCase, type OneCase } from '../monitor.example.ts'
import type { ObligationRow } from '../obligation/obligation.sql.ts'
import type { CaseFacts } from '../rule/rule-event.ts'
import { followPast, type PastCase } from './follow-past.ts'

const house = freshHouse()

type Step = {
  at: string
  kind: string
  facts?: HouseEvent['facts']
  happenedAt?: string
  subjectId?: string
  /** How the case stands when it is heard. */
  now?: Partial<Pick<CaseFacts, 'stage' | 'tier' | 'open' | 'primaryId'>>
}

const stay = newId()
const note = newId()
const contact = (at: string, facts: HouseEvent['facts'], happenedAt = at): Step => ({
  at,
  happenedAt,
  kind: 'contact.recorded',
  facts: {
    outcome: 'reached',
    mode: 'phone',
    with: 'client',
    withClient: true,
    faceToFace: false,
    happenedAt,
    ...facts,
  },
})

/** Six weeks of one case: a referral, a discharge, tries, a tier, late notes, a task, another stay, a hold and the end. */
const sixWeeks: Step[] = [
  {
    at: '2026-10-05T13:00:00.000Z',
    kind: 'referral.received',
    facts: { urgency: 'urgent', source: 'Mercy', via: 'import' },
  },
  {
    at: '2026-10-05T13:01:00.000Z',
    kind: 'stay.finished',
    subjectId: stay,
    happenedAt: '2026-10-04T18:00:00.000Z',
    facts: { class: 'IMP', endedAt: '2026-10-04T18:00:00.000Z' },
  },
  contact('2026-10-05T15:00:00.000Z', { outcome: 'no_answer' }),
  { at: '2026-10-06T14:00:00.000Z', kind: 'referral.answered', facts: { answer: 'accepted', reason: null } },
  {
    at: '2026-10-06T14:01:00.000Z',
    kind: 'case.stage_changed',
    facts: { from: 'screening', to: 'intake' },
    now: { stage: 'intake' },
  },
  { at: '2026-10-06T14:02:00.000Z', kind: 'case.assigned', facts: { role: 'primary', staffId: amara.id } },
  contact('2026-10-06T16:00:00.000Z', { outcome: 'message' }),
  {
    at: '2026-10-08T14:00:00.000Z',
    kind: 'case.stage_changed',
    facts: { from: 'intake', to: 'assessment' },
    now: { stage: 'assessment' },
  },
  { at: '2026-10-09T14:00:00.000Z', kind: 'acuity.confirmed', facts: { tier: 4, score: 20 }, now: { tier: 4 } },
  {
    at: '2026-10-09T14:05:00.000Z',
    kind: 'case.stage_changed',
    facts: { from: 'assessment', to: 'active' },
    now: { stage: 'active' },
  },
  {
    at: '2026-10-13T14:00:00.000Z',
    kind: 'visit.happened',
    happenedAt: '2026-10-12T15:00:00.000Z',
    facts: { kind: 'primary_care', happenedAt: '2026-10-12T15:00:00.000Z' },
  },
  {
    at: '2026-10-13T14:10:00.000Z',
    kind: 'note.started',
    subjectId: note,
    facts: { happenedAt: '2026-10-10T15:00:00.000Z' },
  },
  {
    ...contact('2026-10-14T14:00:00.000Z', { faceToFace: true, mode: 'in_person' }, '2026-10-10T15:00:00.000Z'),
    subjectId: note,
  },
  {
    at: '2026-10-15T14:00:00.000Z',
    kind: 'task.set',
    facts: { dueOn: '2026-10-20', title: 'Ring the nurse', ownerId: amara.id },
  },
  contact('2026-10-27T14:00:00.000Z', {}),
  {
    at: '2026-10-28T14:00:00.000Z',
    kind: 'stay.finished',
    subjectId: newId(),
    happenedAt: '2026-10-27T20:00:00.000Z',
    facts: { class: 'IMP', endedAt: '2026-10-27T20:00:00.000Z' },
  },
  {
    at: '2026-10-29T14:00:00.000Z',
    kind: 'case.stage_changed',
    facts: { from: 'active', to: 'on_hold' },
    now: { stage: 'on_hold' },
  },
  {
    at: '2026-11-10T14:00:00.000Z',
    kind: 'case.stage_changed',
    facts: { from: 'on_hold', to: 'closed' },
    now: { stage: 'closed', open: false },
  },
  {
    at: '2026-11-10T14:00:00.000Z',
    kind: 'case.closed',
    facts: { reason: 'goals_met', summaryWritten: false, carried: true },
  },
]

test('a past that is followed in memory leaves what the listeners leave of it', async () => {
  const lived = await aCase(house, { carriedBy: null })
  const told = await aCase(house, { carriedBy: null, given: 'Ruth' })
  const events = await liveThrough(lived)
  expect(await keptOf(lived)).toEqual(await followed(told, events))
})

test('a tier that is confirmed is on the case before its clocks are read', async () => {
  house.itIs('2026-11-23T16:05:00.000Z')
  const one = await aCase(house)
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    stand(tx, one, { stage: 'assessment' }),
  )
  const domains = {
    safety: 3,
    medical: 3,
    behavioral_health: 3,
    function: 3,
    housing: 3,
    income: 3,
    support: 1,
    engagement: 0,
    legal: 0,
    transitions: 0,
  }
  const scored = await house.api(amara).post(`/cases/${one.caseId}/acuity`, { domains, imminentSafety: false, tier: 4 })
  expect(scored.status).toBe(201)
  const kept = await keptOf(one)
  expect(kept.find(({ rule }) => rule === 'contact-cadence')).toMatchObject({
    due: '2026-11-30T22:00:00.000Z',
    closed: null,
  })
})

async function liveThrough(one: OneCase): Promise<HouseEvent[]> {
  const events: HouseEvent[] = []
  for (const step of sixWeeks) {
    house.itIs(step.at)
    await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
      if (step.now) await stand(tx, one, step.now)
      if (step.kind === 'case.assigned')
        await tx.updateTable('cases.case').set({ primary_id: amara.id }).where('id', '=', one.caseId).execute()
      const { kind, facts = {}, happenedAt = step.at, subjectId = newId() } = step
      events.push(await leaveEvent(tx, { ...one, kind, facts, happenedAt, subjectId, summary: 'cases:opened' }))
    })
  }
  return events
}

async function stand(tx: Tx, { caseId }: OneCase, { stage, tier, open }: NonNullable<Step['now']>): Promise<void> {
  if (stage) await tx.updateTable('cases.case').set({ stage }).where('id', '=', caseId).execute()
  if (tier) await tx.updateTable('cases.case').set({ acuity_tier: tier }).where('id', '=', caseId).execute()
  if (open === false)
    await tx.updateTable('cases.case').set({ closed_at: sql`app.now()` }).where('id', '=', caseId).execute()
}

/** The same events, told of another case in memory. */
async function followed(one: OneCase, events: readonly HouseEvent[]) {
  const pack = await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    packInForce(tx, 'post-discharge'),
  )
  const facts: CaseFacts = {
    ...one,
    stage: 'referred',
    tier: null,
    open: true,
    primaryId: null,
    previousPrimaryId: null,
    supervisorId: imani.id,
  }
  const past: PastCase = { facts, pack, dataClass: 'general', told: [], due: [] }
  const ground = { agencyId: riverside.id, zone: riverside.zone, keyAt: () => newId() }
  let end = past
  for (const [at, event] of events.entries()) {
    const told = { ...event, caseId: one.caseId, clientId: one.clientId }
    const assigned = event.kind === 'case.assigned' ? { primaryId: amara.id } : {}
    const now = { ...end.facts, ...sixWeeks[at]?.now, ...assigned }
    const before = { ...end, facts: now, told: [...end.told, told] }
    const after = followPast(before, told, ground)
    end = { ...before, told: [...before.told, ...after.events], due: after.due }
  }
  return end.due.map(lineOf).toSorted(inOrder)
}

async function keptOf(one: OneCase) {
  const rows = await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    tx
      .selectFrom('monitor.obligation')
      .selectAll()
      .$castTo<ObligationRow>()
      .where('case_id', '=', one.caseId)
      .execute(),
  )
  return rows.map(lineOf).toSorted(inOrder)
}

const lineOf = (row: ObligationRow) => ({
  rule: row.rule_id,
  title: row.title,
  words: row.words,
  due: row.due_at.toISOString(),
  day: row.due_day,
  opened: row.opened_at.toISOString(),
  owner: row.owner_id,
  closed: row.closed_how,
  closedAt: row.closed_at?.toISOString() ?? null,
  late: row.late_by,
  warn: row.warn_at?.toISOString() ?? null,
  escalate: row.escalate_at?.toISOString() ?? null,
  tries: Array.isArray(row.attempts) ? row.attempts.length : 0,
  version: row.version,
})

const inOrder = (one: ReturnType<typeof lineOf>, other: ReturnType<typeof lineOf>): number =>
  `${one.rule} ${one.opened} ${one.due}`.localeCompare(`${other.rule} ${other.opened} ${other.due}`)
