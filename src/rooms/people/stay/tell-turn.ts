import { asSystemWithin, contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { type StayMoment, type Turn, turnOf } from './stay.rules.ts'

/** What the events of a stay say of it. */
export type TellingStay = StayMoment & {
  id: string
  clientId: string
  programId: string
  dataClass?: string | undefined
  startedAt: Date | string | null
  hospital: string | null
  disposition: string | null
}

/**
 * Tells once when a stay in a bed starts, once when it is finished, again when its discharge turns out to be of another
 * day, and takes back what was told when it is no discharge. How long ago that was is for the listener to weigh.
 */
export async function tellTurn(tx: Tx, before: StayMoment | null, stay: TellingStay): Promise<Turn | null> {
  const turn = turnOf(before, stay, contextOf(tx).zone)
  if (turn === 'taken_back') await tellTakenBack(tx, stay, null)
  if (turn === 'left') await tellLeft(tx, stay)
  if (turn === 'started' || turn === 'finished' || turn === 'moved') await tellStanding(tx, stay, turn)
  return turn
}

const summaries = { started: 'stay_started', finished: 'stay_finished', moved: 'stay_end_corrected' } as const

async function tellStanding(tx: Tx, stay: TellingStay, turn: 'started' | 'finished' | 'moved'): Promise<void> {
  const { encounterClass, hospital, disposition } = stay
  const [startedAt, endedAt] = [instant(stay.startedAt), instant(stay.endedAt)]
  const happenedAt = turn === 'started' ? startedAt : endedAt
  await leaveEvent(tx, {
    ...aboutStay(stay),
    kind: turn === 'started' ? 'stay.started' : 'stay.finished',
    summary: `people:${summaries[turn]}${hospital ? '_at' : ''}`,
    words: { hospital },
    facts:
      turn === 'started'
        ? { class: encounterClass, hospital }
        : { class: encounterClass, endedAt, hospital, disposition },
    ...(happenedAt !== null && { happenedAt }),
  })
}

/** It was a bed that they left, whatever the stay is called now. */
const tellLeft = (tx: Tx, stay: TellingStay) =>
  leaveEvent(tx, {
    ...aboutStay(stay),
    kind: 'stay.left',
    summary: `people:stay_left${stay.hospital ? '_at' : ''}`,
    words: { hospital: stay.hospital },
    facts: { class: 'IMP' },
  })

/** Each telling that still stands is undone, the latest first, so that no clock of it runs on. */
export async function tellTakenBack(tx: Tx, stay: TellingStay, because: string | null): Promise<void> {
  const told = await asSystemWithin(tx, 'stay taken back', () => selectTold(tx, stay.id))
  const summary = because === null ? 'people:stay_end_taken_back' : 'people:stay_withdrawn'
  for (const undoes of told.length > 0 ? told : [null])
    await leaveEvent(tx, {
      ...aboutStay(stay),
      kind: 'stay.withdrawn',
      summary,
      words: { hospital: stay.hospital ?? '', because },
      facts: { class: stay.encounterClass },
      undoes,
    })
  refreshLive(tx, ['chart', 'timeline', 'clients'])
}

async function selectTold(tx: Tx, stayId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('platform.event as told')
    .select('told.id')
    .where('told.org_id', '=', contextOf(tx).agencyId)
    .where('told.subject_id', '=', stayId)
    .where('told.kind', '=', 'stay.finished')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('platform.event as undoing')
            .select('undoing.id')
            .whereRef('undoing.org_id', '=', 'told.org_id')
            .whereRef('undoing.undoes', '=', 'told.id'),
        ),
      ),
    )
    .orderBy('told.recorded_at', 'desc')
    .orderBy('told.id', 'desc')
    .execute()
  return rows.map(({ id }) => id)
}

const aboutStay = ({ id, clientId, programId, dataClass = 'general' }: TellingStay) => ({
  clientId,
  programId,
  dataClass,
  subjectId: id,
})

const instant = (at: Date | string | null): string | null => (at === null ? null : new Date(at).toISOString())
