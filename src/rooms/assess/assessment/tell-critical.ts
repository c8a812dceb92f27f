import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { newId } from '../../../words/ids.ts'
import { keptInstrument } from '../instrument/instruments-in-force.ts'
import { refuse } from '../refusals.ts'
import type { Critical } from '../scoring/scoring-sheet.schema.ts'
import { type CriticalRow, insertCriticalTurn, selectBegun, selectCritical } from './assessment.sql.ts'
import type { AssessmentFile } from './contract.ts'
import { raisedIn } from './raised.ts'

/** The row of an assessment, begun or signed, as far as its critical answers go. */
type Answered = {
  id: string
  case_id: string
  client_id: string
  program_id: string
  data_class: string
  instrument_id: string
  key: string
  title: string
}

/**
 * An answer that cannot wait is told when it is given and not when the form is signed: what is due today opens, the
 * supervisor hears of it. Corrected before that, it is taken back.
 */
export const tellCritical = (by: Caller, assessmentId: string, items: readonly string[]) =>
  asStaff(by, async (tx, me): Promise<{ raised: AssessmentFile['raised'] }> => {
    const begun = await selectBegun(tx, assessmentId)
    if (!begun || begun.begun_by !== me.id) throw refuse('not_there')
    await settleCritical(tx, begun, items)
    return { raised: raisedIn(await selectCritical(tx, assessmentId)) }
  })

/** Brings what was told in line with what stands there now: says what is new, takes back what was corrected. */
export async function settleCritical(tx: Tx, answered: Answered, items: readonly string[]): Promise<void> {
  const told = await selectCritical(tx, answered.id)
  const standing = told.filter(({ turn }) => turn === 'raised')
  const fresh = items.filter((item) => !standing.some((one) => one.item === item))
  const gone = standing.filter(({ item }) => !items.includes(item))
  if (fresh.length === 0 && gone.length === 0) return
  const { sheet } = await keptInstrument(tx, answered.instrument_id)
  for (const item of fresh) await raise(tx, answered, sheet.critical, item)
  for (const row of gone) await withdraw(tx, answered, row)
  refreshLive(tx, ['today', 'chart', 'timeline', 'team', 'assessments'])
}

async function raise(tx: Tx, answered: Answered, known: readonly Critical[], item: string): Promise<void> {
  const critical = known.find(({ id }) => id === item)
  if (!critical) throw refuse('critical_unknown', 'items')
  const event = await leaveEvent(tx, {
    ...aboutOf(answered),
    kind: 'assessment.critical',
    summary: 'assess:critical_event',
    words: { title: answered.title, item: critical.title },
    facts: { instrument: answered.key, item },
  })
  await insertCriticalTurn(tx, turnOf(tx, answered, { item, turn: 'raised', eventId: event.id }))
}

async function withdraw(tx: Tx, answered: Answered, { item, event_id }: CriticalRow): Promise<void> {
  const event = await leaveEvent(tx, {
    ...aboutOf(answered),
    kind: 'assessment.critical_withdrawn',
    summary: 'assess:critical_withdrawn_event',
    words: { title: answered.title },
    facts: { instrument: answered.key, item },
    undoes: event_id,
  })
  await insertCriticalTurn(tx, turnOf(tx, answered, { item, turn: 'withdrawn', eventId: event.id }))
}

const aboutOf = ({ id, case_id, client_id, program_id, data_class }: Answered) => ({
  caseId: case_id,
  clientId: client_id,
  programId: program_id,
  dataClass: data_class,
  function: 'assess' as const,
  subjectId: id,
})

type Turned = { item: string; turn: CriticalRow['turn']; eventId: string }

const turnOf = (tx: Tx, answered: Answered, { item, turn, eventId }: Turned) => ({
  id: newId(),
  assessment_id: answered.id,
  case_id: answered.case_id,
  client_id: answered.client_id,
  program_id: answered.program_id,
  data_class: answered.data_class,
  item,
  turn,
  at: contextOf(tx).house.clock.now(),
  event_id: eventId,
})
