import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { HouseEvent } from '../../../platform/events.ts'
import type { Instant } from '../../../words/time-zone.ts'
import { selectStaysInBed } from '../../people/index.ts'
import { selectConcerned } from '../case/concerned.sql.ts'
import { endHospitalised, markHospitalised } from './hospitalised.ts'

/** Whichever door told it: whoever carries somebody who lies in hospital sees it on the case until they are out. */
export async function onStayTold(tx: Tx, event: HouseEvent): Promise<void> {
  if (event.clientId === null || event.facts['class'] !== 'IMP') return
  const stays = await selectStaysOfNow(tx, event.clientId)
  for (const { id, program_id: programId } of await selectConcerned(tx, event)) {
    const stay = stayOf({ id, programId }, stays)
    if (stay) await markHospitalised(tx, id, stay)
    else await endHospitalised(tx, id, event.happenedAt)
  }
}

type Concerned = { id: string; programId: string }

/** A case that begins while the person lies in hospital says so from its first moment. */
export async function markIfInBed(tx: Tx, clientId: string, opened: Concerned): Promise<void> {
  const stay = stayOf(opened, await selectStaysOfNow(tx, clientId))
  if (stay) await markHospitalised(tx, opened.id, stay)
}

type StayOfNow = { programId: string; dataClass: string; since: Instant; hospital: string | null }

/** What a sealed program knows stands on its own case alone. */
const stayOf = ({ programId }: Concerned, stays: readonly StayOfNow[]): StayOfNow | undefined =>
  stays.find((one) => one.dataClass === 'general' || one.programId === programId)

/** A stay that nobody finished for so long is a gap in its source, and not somebody in a bed. */
const longestStayInMs = 90 * 86_400_000

async function selectStaysOfNow(tx: Tx, clientId: string): Promise<StayOfNow[]> {
  const began = contextOf(tx).house.clock.now().getTime() - longestStayInMs
  const inBed = await selectStaysInBed(tx, clientId)
  return inBed.flatMap(({ startedAt, ...stay }) =>
    startedAt !== null && startedAt.getTime() > began ? [{ ...stay, since: startedAt.toISOString() }] : [],
  )
}
