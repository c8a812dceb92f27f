import { wordsMoved } from '../../../../src/rooms/monitor/index.ts'
import type { Instant } from '../../../../src/words/time-zone.ts'
import { later } from '../days.ts'
import type { Worker } from '../ground.ts'
import type { Act } from './acts.ts'
import { alterDue, follow, type Life, openDue, tell } from './life.ts'
import { notice } from './notices.ts'
import { setTask, startNote } from './work.ts'

/** A moment on that day at that time, or right after what was told last. */
export function actOn(life: Life, ago: number, time: string, by: Worker): Act {
  return actAt(life, life.ground.days.at(ago, time), by)
}

export function actAt(life: Life, at: Instant, by: Worker): Act {
  const last = life.told.at(-1)?.recordedAt ?? at
  return { at: at < last ? last : at, by }
}

type OpenTask = {
  title: string
  dueIn: number
  setAgo?: number
  promise?: boolean
  function?: 'link' | 'monitor' | 'advocate' | 'plan'
}

/** Something to do that stands open. */
export function leavesTask(
  life: Life,
  by: Worker,
  { dueIn, setAgo = Math.max(1, 3 - dueIn), ...task }: OpenTask,
): void {
  setTask(life, actOn(life, setAgo, '16:52', by), { ...task, dueOn: life.ground.days.day(-dueIn) })
}

type Draft = {
  happenedAt: Instant
  begunAt: Instant
  savedAt?: Instant
  words: string
  mode?: 'phone' | 'in_person'
  minutes?: string
}

/** A note that was begun and not signed: its clock runs. */
export function leavesDraft(
  life: Life,
  by: Worker,
  { happenedAt, begunAt, savedAt = later(begunAt, 6), words, mode = 'phone', minutes = '15' }: Draft,
): void {
  const { at } = actAt(life, begunAt, by)
  const noteId = life.ground.chronicle.keyAt(at)
  startNote(life, { at, by }, noteId, happenedAt)
  const { given, family, preferred } = life.person
  life.ground.chronicle.add('platform.draft', {
    staff_id: by.id,
    kind: 'contact_note',
    subject_id: life.caseId,
    title: `Contact note, ${preferred ?? given} ${family}`,
    body: {
      ...emptyDraft,
      noteId,
      when: happenedAt,
      mode,
      place: mode === 'phone' ? 'office' : 'home',
      minutes,
      body: { ...emptyBody, note: words },
    },
    version: 3,
    begun_at: at,
    saved_at: savedAt < at ? at : savedAt,
  })
}

const emptyBody = { note: '', data: '', assessment: '', plan: '' }

/** A draft of the drawer with nothing typed yet. */
const emptyDraft = {
  outcome: 'reached',
  with: 'client',
  participants: '',
  function: 'monitor',
  format: 'contact_log',
  offer: '',
  because: '',
  reofferOn: '',
  information: [],
  next: '',
  nextMode: null,
  lateBecause: '',
  startedFrom: null,
  sections: {},
}

/** Moved to another day, with the reason. Nothing where the clock does not run. */
export function reschedules(
  life: Life,
  act: Act,
  ruleId: string,
  { dueIn, because }: { dueIn: number; because: string },
): void {
  const row = openDue(life, ruleId)
  if (!row) return
  const { days } = life.ground
  const by = (days.ago(row.due_at.toISOString()) + dueIn) * 86_400_000
  const moved = (at: Date | null) => at && new Date(at.getTime() + by)
  const due_at = new Date(row.due_at.getTime() + by)
  const own = row.rule_due_at ?? row.due_at
  const chosen = { dueAt: due_at.toISOString(), ruleDueAt: own.toISOString() }
  const dates = {
    due_at,
    rule_due_at: own,
    warn_at: moved(row.warn_at),
    words: wordsMoved(row.words, chosen, days.zone),
  }
  const after = { ...row, ...dates, due_day: row.due_day && days.day(-dueIn), version: row.version + 1 }
  alterDue(life, act, row, { act: 'rescheduled', because, after })
}

/** Need not happen, and why; the next one of those that repeat begins. */
export function waives(life: Life, act: Act, ruleId: string, because: string): void {
  const row = openDue(life, ruleId)
  if (!row) return
  const closed = { closed_at: new Date(act.at), closed_how: 'waived' as const }
  const event = alterDue(life, act, row, {
    act: 'waived',
    because,
    after: { ...row, ...closed, version: row.version + 1 },
  })
  life.due = life.due.map((one) => (one.id === row.id ? { ...one, closed_by: event.id } : one))
  follow(life, event)
}

/** Given to a colleague, who sees the person for as long as it is open. */
export function handsOver(
  life: Life,
  act: Act,
  ruleId: string,
  { to, because }: { to: Worker; because: string },
): void {
  const row = openDue(life, ruleId)
  if (!row) return
  alterDue(life, act, row, {
    act: 'handed_over',
    because,
    after: { ...row, owner_id: to.id, version: row.version + 1 },
  })
  life.ground.chronicle.add('staff.sight', {
    id: life.ground.chronicle.keyAt(act.at),
    client_id: life.clientId,
    staff_id: to.id,
    program_id: null,
    reason: 'cover',
    subject_id: row.id,
    from_at: act.at,
    until_at: null,
    granted_by: act.by.id,
  })
}

/** Turned the page of a chart on that day: what came later is news. */
export function looked({ ground, clientId }: Life, by: Worker, at: Instant): void {
  ground.chronicle.add('record.last_look', { staff_id: by.id, client_id: clientId, at, before_at: null })
}

/** A face sheet went out on paper: a disclosure like any other. */
export function printed(life: Life, { at, by }: Act): void {
  const { ground, clientId, programId, dataClass, medications, problems } = life
  const id = ground.chronicle.keyAt(at)
  const of = { client_id: clientId, program_id: programId, data_class: dataClass }
  const included = { medications: { general: medications.length }, problems: { general: problems.length } }
  const row = {
    kind: 'print',
    document: 'chart:face_sheet',
    purpose: 'work',
    by_staff: by.id,
    at,
    included,
    left_out: {},
  }
  ground.chronicle.add('record.disclosure', { id, ...of, ...row })
  const told = {
    subjectId: id,
    summary: 'record:printed',
    words: { document: 'Face sheet' },
    facts: { document: row.document, purpose: row.purpose },
  }
  tell(life, { at, by }, { kind: 'disclosure.made', ofPerson: true, ...told })
}

type Asked = { reason: string; outcome: string; noticeSentOn: string }

/** A closing that only a supervisor may make: the words wait for her, and it is due from her. */
export function asksSignOff(
  life: Life,
  { at, by }: Act,
  supervisor: Worker,
  { reason, outcome, noticeSentOn }: Asked,
): void {
  const { ground, caseId, clientId, programId, dataClass } = life
  const of = { case_id: caseId, client_id: clientId, program_id: programId, data_class: dataClass }
  const asked = {
    reason,
    outcome,
    summary: null,
    missing_because: null,
    notice_sent_on: noticeSentOn,
    asked_by: by.id,
    at,
  }
  ground.chronicle.add('monitor.closure_asked', {
    id: ground.chronicle.keyAt(at),
    ...of,
    ...asked,
  })
  notice(ground, supervisor.id, at, { ...of, summary: 'monitor:notice_sign_off', words: { by: by.name } })
  tell(
    life,
    { at, by },
    {
      kind: 'closing.asked',
      function: 'monitor',
      subjectId: caseId,
      summary: 'monitor:closing_asked_for',
      words: { outcome },
      facts: { reason },
    },
  )
}
