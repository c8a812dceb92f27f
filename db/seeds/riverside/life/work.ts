import { type DomainScores, laceFacts, laceOf, lastStayIn, totalOf } from '../../../../src/rooms/assess/index.ts'
import { pastNote } from '../../../../src/rooms/record/index.ts'
import type { Instant } from '../../../../src/words/time-zone.ts'
import { later } from '../days.ts'
import type { Act } from './acts.ts'
import { type Contact, noteOf } from './contact.ts'
import { type Life, tell } from './life.ts'
import { domainsFor } from './scores.ts'

export const placedInCase = ({ caseId, clientId, programId, dataClass }: Life) => ({
  case_id: caseId,
  client_id: clientId,
  program_id: programId,
  data_class: dataClass,
})

/** A contact, and the note that was signed about it some time later. Gives the key of the note. */
export function contact(life: Life, { at, by }: Act, given: Contact): string {
  const { chronicle, days, programs } = life.ground
  const signedAt = given.signedAt ?? at
  const note = noteOf(life, at, given)
  const { caseId: id, clientId: client_id, programId: program_id } = life
  const noted = { id, client_id, program_id, data_class: life.dataClass }
  const { pack } = programs[life.program]
  if (days.ago(at) <= startsShown) startNote(life, { at: begunWhen(life, at, signedAt), by }, note.noteId, at)
  const past = pastNote({ by, noted, note, at: signedAt, pack, keyAt: chronicle.keyAt })
  chronicle.add('record.contact_note', past.note)
  for (const information of past.information) chronicle.add('record.information_given', information)
  chronicle.add('record.signing', past.signing)
  const { kind, subjectId, summary, words = {}, facts = {} } = past.told
  tell(life, { at: signedAt, by }, { kind, subjectId, summary, words, facts, function: note.function, happenedAt: at })
  if (note.with !== 'outsider') life.attemptedAt ??= at
  const spoken = (note.outcome === 'reached' || note.outcome === 'refused') && note.with !== 'outsider'
  if (spoken && (life.lastContactAt === null || life.lastContactAt < at)) life.lastContactAt = at
  return note.noteId
}

/** The first words are saved some minutes before it is signed. */
function begunWhen({ told }: Life, at: Instant, signedAt: Instant): Instant {
  return [at, later(signedAt, -8), told.at(-1)?.recordedAt ?? at].toSorted().at(-1) ?? signedAt
}

/** So many days back a note is told to have been a draft first; before that nobody asks any more. */
const startsShown = 30

/** The first words of a note were saved: its clock runs. */
export function startNote(life: Life, { at, by }: Act, noteId: string, happenedAt: Instant): void {
  tell(
    life,
    { at, by },
    { kind: 'note.started', subjectId: noteId, summary: 'record:note_started', facts: { happenedAt } },
  )
}

/** The ten domains and what they come to. LACE is what the record says on that day. */
export function score(life: Life, { at, by }: Act, tier: number, given?: DomainScores): void {
  const { ground, chance, stays, problems } = life
  const domains = given ?? domainsFor(life, tier, at, chance)
  const total = totalOf(domains)
  const last = lastStayIn(stays)
  const id = ground.chronicle.keyAt(at)
  ground.chronicle.add('assess.acuity', {
    id,
    ...placedInCase(life),
    domains,
    total,
    imminent_safety: tier === 5 && total < 25,
    computed_tier: tier,
    tier,
    lace: last && JSON.parse(JSON.stringify(laceOf(laceFacts(last, stays, problems), ground.days.zone))),
    scored_by: by.id,
    scored_at: at,
  })
  Object.assign(life, { tier, acuityOn: ground.days.day(ground.days.ago(at)) })
  const told = { subjectId: id, summary: 'assess:confirmed', words: { tier, total }, facts: { tier, score: total } }
  tell(life, { at, by }, { kind: 'acuity.confirmed', function: 'assess', ...told })
}

type Visited = {
  on: Instant
  withWhom: string
  kind: 'primary_care' | 'specialist' | 'home_health' | 'therapy' | 'other'
}

/** Somebody outside saw them; written down when we heard of it. */
export function visited(life: Life, { at, by }: Act, { on, withWhom, kind }: Visited): void {
  const { ground } = life
  const id = ground.chronicle.keyAt(at)
  const happened_on = ground.days.day(ground.days.ago(on))
  const row = { happened_on, with_whom: withWhom, kind, note: null, recorded_by: by.id, recorded_at: at }
  ground.chronicle.add('monitor.visit', { id, ...placedInCase(life), ...row })
  const told = {
    subjectId: id,
    summary: `monitor:${kind}_visit`,
    words: { withWhom, note: null },
    facts: { withWhom, kind, happenedAt: on },
  }
  tell(life, { at, by }, { kind: 'visit.happened', function: 'monitor', ...told, happenedAt: on })
}

/** The list of medicines, each of them kept: walked through with whoever knows. */
export function walked(life: Life, { at, by }: Act): void {
  const { ground, medications } = life
  const id = ground.chronicle.keyAt(at)
  const lines = medications.map(({ id: medicationId, words, dose }) => ({ medicationId, act: 'kept', words, dose }))
  const row = { walked_on: ground.days.day(ground.days.ago(at)), lines, note: null, walked_by: by.id, recorded_at: at }
  ground.chronicle.add('monitor.medication_walk', { id, ...placedInCase(life), ...row })
  const words = { kept: lines.length, changed: 0, stopped: 0, added: 0, note: null }
  const told = { subjectId: id, summary: 'monitor:medications_walked', words, facts: { happenedAt: at } }
  tell(life, { at, by }, { kind: 'medications.reconciled', function: 'monitor', ...told })
}

type Task = {
  title: string
  dueOn?: string
  dueAt?: Instant
  promise?: boolean
  function?: 'assess' | 'plan' | 'link' | 'monitor' | 'advocate' | 'direct'
  /** Whoever it is due from, where somebody sets it for another. */
  ownerId?: string
  /** The step of a plan that it stands for. */
  stepId?: string
}

/** A task or a promise, due from whoever set it. Gives the key by which it is ticked. */
export function setTask(life: Life, { at, by }: Act, { title, dueOn, dueAt, promise = false, ...rest }: Task): string {
  const due = dueAt ? { dueAt } : { dueOn: dueOn ?? '' }
  const subjectId = life.ground.chronicle.keyAt(at)
  tell(
    life,
    { at, by },
    {
      kind: 'task.set',
      function: rest.function ?? 'monitor',
      subjectId,
      summary: promise ? 'monitor:promise_set' : 'monitor:task_set',
      words: { title, ...due },
      facts: { ...due, title, ownerId: rest.ownerId ?? by.id, promise, ...(rest.stepId && { stepId: rest.stepId }) },
    },
  )
  return subjectId
}

type Ticked = { subjectId: string; title: string; stepId?: string }

export function finishTask(life: Life, { at, by }: Act, { subjectId, title, stepId }: Ticked): void {
  const words = { title, note: null }
  const facts = { stepId: stepId ?? null }
  tell(life, { at, by }, { kind: 'task.done', subjectId, summary: 'monitor:task_done', words, facts })
}

type Closed = { reason: string; outcome: string; summary: string | null }

/** Ends a case with its outcome. The moves that lead there are told by whoever tells the story. */
export function writeClosure(life: Life, { at, by }: Act, { reason, outcome, summary }: Closed): void {
  const { ground } = life
  const row = { reason, outcome, summary, missing: [], closed_by: by.id, at }
  ground.chronicle.add('monitor.closure', { id: ground.chronicle.keyAt(at), ...placedInCase(life), ...row })
}
