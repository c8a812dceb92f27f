import { storedTitle } from '../../../../src/rooms/monitor/index.ts'
import type { Instant } from '../../../../src/words/time-zone.ts'
import { alterDue, type Due, type Life } from './life.ts'
import { notice } from './notices.ts'
import { writePlan } from './plan.ts'

/** The end of a story: what the clocks told meanwhile, and how everything stands now. */
export function settle(life: Life): void {
  for (const row of life.due) passTime(life, row)
  writeCase(life)
  writeReferral(life)
  writeCarriers(life)
  writePlan(life)
  for (const { org_id: _, ...row } of life.due)
    life.ground.chronicle.add('monitor.obligation', { ...row, words: wordsOf(row) })
}

const wordsOf = ({ words }: Pick<Due, 'words'>) => JSON.parse(JSON.stringify(words))

/** The round that looks for what is late and what is soon comes every five minutes. */
const round = 5 * 60_000
const roundAfter = (at: Date): Instant => new Date(Math.ceil(at.getTime() / round) * round).toISOString()

function passTime(life: Life, row: Due): void {
  const until = closedWhen(life, row)
  const warnedAt = row.warn_at ? roundAfter(row.warn_at) : null
  const warned = warnedAt !== null && warnedAt < until ? warn(life, row, warnedAt) : row
  const escalatedAt = row.escalate_at ? roundAfter(row.escalate_at) : null
  if (escalatedAt !== null && escalatedAt < until) escalate(life, warned, escalatedAt)
}

/** Until when the round found it open: until whatever closed it was written down. */
function closedWhen({ told, ground }: Life, { closed_at, closed_by }: Due): Instant {
  if (closed_at === null) return ground.days.now
  return told.find(({ id }) => id === closed_by)?.recordedAt ?? closed_at.toISOString()
}

const about = ({ clientId, caseId, programId, dataClass }: Life) => ({
  client_id: clientId,
  case_id: caseId,
  program_id: programId,
  data_class: dataClass,
})

function warn(life: Life, row: Due, at: Instant): Due {
  const after = { ...row, warned_at: new Date(at) }
  life.due = life.due.map((one) => (one.id === row.id ? after : one))
  const tells = row.owner_id !== null && row.due_at.toISOString() > at
  if (tells)
    notice(life.ground, row.owner_id, at, {
      ...about(life),
      summary: 'monitor:notice_warned',
      words: { title: storedTitle(row) },
    })
  return after
}

function escalate(life: Life, row: Due, at: Instant): void {
  const after = { ...row, escalated_at: new Date(at) }
  alterDue(life, { at, by: null }, row, { act: 'escalated', because: null, after })
  const { supervisorId } = life.ground.programs[life.program]
  notice(life.ground, supervisorId, at, {
    ...about(life),
    summary: 'monitor:notice_escalated',
    words: { title: storedTitle(row) },
  })
}

function writeCase(life: Life): void {
  const { ground, caseId, clientId, programId, dataClass, program, stage, urgency, tier, version } = life
  ground.chronicle.add('cases.case', {
    id: caseId,
    client_id: clientId,
    program_id: programId,
    data_class: dataClass,
    stage,
    stage_since: life.stageSince,
    urgency,
    pack_version: ground.programs[program].pack.version,
    opened_at: life.openedAt,
    closed_at: life.closedAt,
    primary_id: life.primary?.id ?? null,
    backup_id: life.backup?.id ?? null,
    acuity_tier: tier,
    acuity_on: life.acuityOn,
    last_contact_at: life.lastContactAt,
    version,
  })
}

function writeReferral(life: Life): void {
  const { ground, referral, referralId: id, caseId, clientId, programId, dataClass, attemptedAt } = life
  if (!referral) throw new Error(`Nobody referred ${life.person.given} ${life.person.family}`)
  const of = { id, case_id: caseId, client_id: clientId, program_id: programId, data_class: dataClass }
  ground.chronicle.add('intake.referral', { ...of, ...referral, attempted_at: attemptedAt })
}

/** Assignments, and the sight that they give: the program's supervisors from the first day, intake until somebody carries. */
function writeCarriers(life: Life): void {
  const { ground, caseId, clientId, programId, dataClass, openedAt, carried } = life
  const firstCarried = carried.find(({ role }) => role === 'primary')?.fromAt ?? null
  sight(life, {
    staff_id: null,
    program_id: programId,
    reason: 'enrolled',
    subject_id: caseId,
    from_at: openedAt,
    until_at: null,
    granted_by: null,
  })
  sight(life, {
    staff_id: null,
    program_id: programId,
    reason: 'intake',
    subject_id: caseId,
    from_at: openedAt,
    until_at: firstCarried,
    granted_by: null,
  })
  for (const { id, role, staffId, fromAt, byId, reason, untilAt } of carried) {
    const of = { id, case_id: caseId, client_id: clientId, program_id: programId, data_class: dataClass }
    const row = { staff_id: staffId, role, from_at: fromAt, until_at: untilAt, assigned_by: byId, reason }
    ground.chronicle.add('cases.assignment', { ...of, ...row })
    sight(life, {
      staff_id: staffId,
      program_id: null,
      reason: role,
      subject_id: id,
      from_at: fromAt,
      until_at: untilAt,
      granted_by: byId,
    })
  }
}

type Sight = {
  staff_id: string | null
  program_id: string | null
  reason: string
  subject_id: string
  from_at: Instant
  until_at: Instant | null
  granted_by: string | null
}

const sight = ({ ground, clientId }: Life, given: Sight): void =>
  ground.chronicle.add('staff.sight', { id: ground.chronicle.keyAt(given.from_at), client_id: clientId, ...given })
