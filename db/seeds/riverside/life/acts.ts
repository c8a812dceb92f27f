import { referralClocks } from '../../../../src/rooms/intake/index.ts'
import { programSection, type StageName } from '../../../../src/rooms/programs/shared.ts'
import type { Instant } from '../../../../src/words/time-zone.ts'
import { later } from '../days.ts'
import type { Worker } from '../ground.ts'
import { type By, type Life, tell } from './life.ts'
import { notice } from './notices.ts'

export type Act = { at: Instant; by: Worker }

const dayOfMoment = ({ ground: { days } }: Life, at: Instant) => days.day(days.ago(at))

/** The case begins: at 'referred', with the referral that it is. */
export function receive(life: Life, { at, by }: Act, { sourceName, asked, via, consent, stayId }: Referred): void {
  const { ground, urgency, referralId, caseId } = life
  Object.assign(life, { openedAt: at, stageSince: at })
  const to = 'referred' as const
  writeTransition(life, { at, by }, null, to, null)
  tell(
    life,
    { at, by },
    {
      kind: 'case.stage_changed',
      subjectId: caseId,
      summary: 'cases:opened',
      facts: { from: null, to, reason: null, urgency },
    },
  )
  const due = referralClocks(ground.programs[life.program].pack, urgency, at, ground.days.zone)
  life.referral = {
    source_name: sourceName,
    source_person: `${life.chance.pick(['Joan Adair', 'Peter Lowe', 'Nia Bell', 'Rui Castle'])}, discharge planning`,
    source_phone: `212-555-01${life.chance.whole(80, 99)}`,
    via,
    stay_id: stayId,
    asked,
    consent_to_contact: consent,
    received_at: at,
    received_by: by.id,
    attempt_due_at: due.attemptDueAt,
    answer_due_at: due.answerDueAt,
  }
  const facts = { urgency, source: sourceName, via }
  const words = { source: sourceName, asked }
  tell(
    life,
    { at, by },
    { kind: 'referral.received', function: 'assess', subjectId: referralId, summary: 'intake:received', words, facts },
  )
}
export type Referred = {
  sourceName: string
  asked: string
  via: 'person' | 'import'
  consent: boolean | null
  stayId: string | null
}

function writeTransition(
  life: Life,
  { at, by }: Act,
  from: StageName | null,
  to: StageName,
  reason: string | null,
): void {
  const { ground, caseId, clientId, programId, dataClass } = life
  ground.chronicle.add('cases.transition', {
    id: ground.chronicle.keyAt(at),
    case_id: caseId,
    client_id: clientId,
    program_id: programId,
    data_class: dataClass,
    from_stage: from,
    to_stage: to,
    by_staff: by.id,
    at,
    effective_on: dayOfMoment(life, at),
    reason,
  })
}

const ended: readonly StageName[] = ['closed', 'follow_up', 'archived', 'cancelled', 'entered_in_error']

export function moveTo(life: Life, { at, by }: Act, to: StageName, reason: string | null = null): void {
  const from = life.stage
  const closedAt = ended.includes(to) ? (life.closedAt ?? at) : null
  Object.assign(life, { stage: to, stageSince: at, closedAt, version: life.version + 1 })
  writeTransition(life, { at, by }, from, to, reason)
  tell(
    life,
    { at, by },
    {
      kind: 'case.stage_changed',
      subjectId: life.caseId,
      summary: `cases:moved_to_${to}`,
      words: { reason, note: null },
      facts: { from, to, reason, urgency: life.urgency },
    },
  )
}

/** Somebody carries it from now on; whoever did before no longer does. */
export function assign(
  life: Life,
  { at, by }: Act,
  worker: Worker,
  role: 'primary' | 'backup' = 'primary',
  reason: string | null = null,
): void {
  const before = life.carried.find((one) => one.role === role && one.untilAt === null)
  if (before) before.untilAt = at
  if (before && role === 'primary') life.previousId = before.staffId
  const id = life.ground.chronicle.keyAt(at)
  life.carried.push({ id, role, staffId: worker.id, fromAt: at, byId: by.id, reason, untilAt: null })
  Object.assign(life, role === 'primary' ? { primary: worker } : { backup: worker }, { version: life.version + 1 })
  const facts = { role, staffId: worker.id }
  const words = { staff: worker.name, reason }
  tell(life, { at, by }, { kind: 'case.assigned', subjectId: id, summary: `cases:assigned_${role}`, words, facts })
  if (by.id === worker.id) return
  const of = { client_id: life.clientId, case_id: life.caseId, program_id: life.programId, data_class: life.dataClass }
  const summary = role === 'backup' ? 'monitor:notice_backup' : 'monitor:notice_assigned'
  notice(life.ground, worker.id, at, { ...of, summary, words: {} })
}

/** What is asked and, of everybody told of here, is not so. */
const answeredNo = ['other-manager', 'withdrawal', 'overdose', 'pregnant', 'crisis']

/** What screening answers; what is left out nobody knows yet. */
export function screen(life: Life, { at, by }: Act, known: number): void {
  const { ground, caseId, clientId, programId, dataClass } = life
  const of = { case_id: caseId, client_id: clientId, program_id: programId, data_class: dataClass }
  const { eligibility } = programSection.of(ground.programs[life.program].pack)
  for (const { id: question } of eligibility.slice(0, known)) {
    const answer = answeredNo.includes(question) ? 'no' : 'yes'
    ground.chronicle.add('intake.screening_answer', {
      id: ground.chronicle.keyAt(at),
      ...of,
      question,
      answer,
      answered_by: by.id,
      at,
    })
  }
  const words = { count: known }
  tell(
    life,
    { at, by },
    { kind: 'screening.saved', function: 'assess', subjectId: caseId, summary: 'intake:screened', words },
  )
}

type Answer = 'accepted' | 'asked' | 'declined' | 'waitlisted'
type Said = { reason?: string; words?: string; alternates?: string }

/** The decision that an answer rests on, and the answer itself. What follows from it is told apart. */
export function answer(life: Life, { at, by }: Act, given: Answer, { reason, words, alternates }: Said = {}): void {
  const { ground, caseId, clientId, programId, referralId, dataClass } = life
  const result = given === 'declined' ? 'ineligible' : 'eligible'
  if (given !== 'asked') {
    const told = { subjectId: caseId, summary: `intake:decided_${result}`, words: { reason: null }, facts: { result } }
    tell(life, { at, by }, { kind: 'eligibility.decided', function: 'assess', ...told })
  }
  const said = { reason: reason ?? null, words: words ?? null, alternates: alternates ?? null }
  const of = {
    case_id: caseId,
    referral_id: referralId,
    client_id: clientId,
    program_id: programId,
    data_class: dataClass,
  }
  ground.chronicle.add('intake.referral_answer', {
    id: ground.chronicle.keyAt(at),
    ...of,
    answer: given,
    ...said,
    answered_by: by.id,
    at,
  })
  const facts = { answer: given, reason: said.reason }
  tell(
    life,
    { at, by },
    {
      kind: 'referral.answered',
      function: 'assess',
      subjectId: referralId,
      summary: `intake:answered_${given}`,
      words: said,
      facts,
    },
  )
}

/** Accepted: through screening into intake (or outreach), with somebody who carries it. */
export function accept(life: Life, act: Act, worker: Worker | null, path: 'intake' | 'outreach' = 'intake'): void {
  answer(life, act, 'accepted')
  if (life.stage === 'referred') moveTo(life, act, 'screening')
  moveTo(life, act, path)
  if (worker) assign(life, act, worker)
}

export function confirm(life: Life, { at, by }: Act, what: 'identity' | 'contact_details', how: string): void {
  const told = { subjectId: life.clientId, summary: `chart:${what}_confirmed`, words: { how } }
  tell(life, { at, by }, { kind: `${what}.confirmed`, function: 'assess', ...told })
}

/** Who confirmed who they are and how to reach them, one after the other. */
export function confirmBoth(life: Life, { at, by }: Act): void {
  confirm(
    life,
    { at, by },
    'identity',
    life.chance.pick(['State card', 'Hospital papers and birth date', 'Health plan card']),
  )
  confirm(life, { at: later(at, 4), by }, 'contact_details', 'Asked at intake')
}

export type FlagKind = 'crisis' | 'legal_hold' | 'no_contact' | 'hospitalised' | 'incarcerated' | 'confidential_address'

export type Flag = { id: string; kind: FlagKind; ended_at: Instant | null; ended_by: string | null }

export function raiseFlag(life: Life, { at, by }: By, kind: FlagKind, reason: string): Flag {
  const { ground, caseId, clientId, programId, dataClass } = life
  const of = { case_id: caseId, client_id: clientId, program_id: programId, data_class: dataClass }
  const flag: Flag = { id: ground.chronicle.keyAt(at), kind, ended_at: null, ended_by: null }
  ground.chronicle.add('cases.flag', Object.assign(flag, { ...of, from_at: at, raised_by: by?.id ?? null, reason }))
  const told = { subjectId: flag.id, summary: `cases:raised_${kind}`, words: { reason }, facts: { kind } }
  tell(life, { at, by }, { kind: 'case.flag_raised', ...told })
  return flag
}

export function endFlag(life: Life, { at, by }: By, flag: Flag): void {
  Object.assign(flag, { ended_at: at, ended_by: by?.id ?? null })
  const told = {
    subjectId: flag.id,
    summary: `cases:ended_${flag.kind}`,
    words: { reason: null },
    facts: { kind: flag.kind },
  }
  tell(life, { at, by }, { kind: 'case.flag_ended', ...told })
}
