import { type PastInstrument, pastAssessment, pastInstrument } from '../../../../src/rooms/assess/index.ts'
import type { Ground } from '../ground.ts'
import type { Act } from './acts.ts'
import { type Life, tell } from './life.ts'
import { notice } from './notices.ts'
import { placedInCase } from './work.ts'

export type Asked = {
  /** The key of the instrument: 'phq-9'. */
  key: string
  /** By question: a value, or the code of what was chosen. */
  answers: Readonly<Record<string, unknown>>
  mode?: 'interview' | 'self'
}

/** Somebody answered an instrument on that day, and it was signed. What could not wait was told before. */
export function assessed(life: Life, { at, by }: Act, { key, answers, mode = 'interview' }: Asked): void {
  const { chronicle, days } = life.ground
  const id = chronicle.keyAt(at)
  const { assessment, critical, told } = pastAssessment({
    ...{ id, by, at, answers, mode },
    kept: instrumentOf(life.ground, key),
    of: placedInCase(life),
    person: { sex: life.person.sex, birth_date: life.person.birthDate },
    doneOn: days.day(days.ago(at)),
    beforeId: life.assessed.get(key) ?? null,
  })
  for (const { item, title } of critical)
    tellCritical(life, { at, by }, { assessmentId: id, of: assessment.title, key, item, title })
  chronicle.add('assess.assessment', assessment)
  life.assessed.set(key, id)
  tell(life, { at, by }, { ...told, function: 'assess' })
}

type Critical = { assessmentId: string; of: string; key: string; item: string; title: string }

function tellCritical(life: Life, { at, by }: Act, { assessmentId, of, key, item, title }: Critical): void {
  const { ground } = life
  const words = { title: of, item: title }
  const told = { subjectId: assessmentId, summary: 'assess:critical_event', words, facts: { instrument: key, item } }
  const event = tell(life, { at, by }, { kind: 'assessment.critical', function: 'assess', ...told })
  const turn = { assessment_id: assessmentId, item, turn: 'raised', by_staff: by.id, at, event_id: event.id }
  ground.chronicle.add('assess.critical_turn', { id: ground.chronicle.keyAt(at), ...placedInCase(life), ...turn })
  for (const staffId of new Set([ground.programs[life.program].supervisorId, life.primary?.id ?? null]))
    notice(ground, staffId, at, { ...placedInCase(life), summary: 'monitor:notice_critical', words })
}

/** The form under which answers are kept: written down when it is first answered. */
function instrumentOf({ instruments, chronicle, days }: Ground, key: string): PastInstrument {
  const known = instruments.get(key)
  if (known) return known
  const at = days.at(899, '09:00')
  const { kept, row } = pastInstrument(key, chronicle.keyAt(at), at)
  chronicle.add('assess.instrument', row)
  instruments.set(key, kept)
  return kept
}

/** Begun, and not signed yet: its questions wait. */
export function beginsAssessment(life: Life, { at, by }: Act, key: string): void {
  const { id: instrument_id, instrument } = instrumentOf(life.ground, key)
  const row = { instrument_id, key, title: instrument.title, begun_by: by.id, begun_at: at }
  life.ground.chronicle.add('assess.begun', { id: life.ground.chronicle.keyAt(at), ...placedInCase(life), ...row })
}

type Shell = { key: string; total: number; item?: string; mode?: 'interview' | 'self' }

/** Of an instrument whose questions are not ours the total is entered, and whether an answer could not wait. */
export function totalEntered(life: Life, act: Act, { key, total, item, mode = 'self' }: Shell): void {
  const { sheet } = instrumentOf(life.ground, key).instrument
  const [first] = sheet.scales
  const [least, most] = first?.range ?? [0, 0]
  const waits = sheet.critical.map(({ id }) => [`critical-${id}`, id === item] as const)
  const answers = { [first?.id ?? 'total']: Math.min(most, Math.max(least, total)), ...Object.fromEntries(waits) }
  assessed(life, act, { key, answers, mode })
}
