import { refuseUnlessRole } from '../../platform/db/as-staff.ts'
import type { Staff } from '../../platform/db/caller.ts'
import { asSystemWithin, contextOf, type Tx } from '../../platform/db/transaction.ts'
import { type Facts, leaveEvent } from '../../platform/events.ts'
import { refreshLive } from '../../platform/live.ts'
import { refuse } from './refusals.ts'

/** Whose row it is, through which program it is known, and who may see it. */
export type Place = { client_id: string; program_id: string; data_class: string }

const workers = ['case_manager', 'intake', 'supervisor', 'director'] as const

/** To see a person is not to write in their record: auditors and privacy officers read only. */
export const refuseUnlessWorks = (me: Staff, programId?: string): void => refuseUnlessRole(me, workers, programId)

/** Who changes a record works in a program that knows the person: that one may see them elsewhere, to audit, is not enough. */
export async function refuseUnlessWorksFor(tx: Tx, me: Staff, clientId: string): Promise<void> {
  refuseUnlessWorks(me)
  const working = me.roles.filter(({ role }) => workers.some((one) => one === role)).map(({ programId }) => programId)
  if (working.includes(null)) return
  const programs = working.flatMap((one) => one ?? [])
  if (!(await asSystemWithin(tx, 'record', () => isKnownTo(tx, clientId, { staffId: me.id, programs }))))
    throw refuse('not_yours_to_change')
}

async function isKnownTo(tx: Tx, clientId: string, by: { staffId: string; programs: string[] }): Promise<boolean> {
  const sight = await tx
    .selectFrom('staff.sight')
    .select('id')
    .where('org_id', '=', contextOf(tx).agencyId)
    .where('client_id', '=', clientId)
    .where((of) => of.or([of('until_at', 'is', null), of('until_at', '>', contextOf(tx).house.clock.now())]))
    .where((of) => of.or([of('staff_id', '=', by.staffId), of('program_id', 'in', by.programs)]))
    .executeTakeFirst()
  return sight !== undefined
}

/** Where something written by hand belongs. What is learnt in a program of a sealed class is of that class. */
export async function placeOf(tx: Tx, me: Staff, clientId: string, programId: string): Promise<Place> {
  refuseUnlessWorks(me, programId)
  const seen = await tx.selectFrom('people.client').select('id').where('id', '=', clientId).executeTakeFirst()
  if (!seen) throw refuse('not_there')
  await refuseUnlessWorksFor(tx, me, clientId)
  return placeIn(tx, clientId, programId)
}

/** The same for whoever was asked already. */
export async function placeIn(tx: Tx, clientId: string, programId: string): Promise<Place> {
  const program = await tx
    .selectFrom('programs.program')
    .select('data_class')
    .where('id', '=', programId)
    .executeTakeFirstOrThrow()
  return { client_id: clientId, program_id: programId, data_class: program.data_class }
}

/** The place of something that stands already, for the event that tells of its change. */
export async function placeOfRow(tx: Tx, table: PlacedTable, id: string): Promise<Place> {
  const place = await tx
    .selectFrom(table)
    .select(['client_id', 'program_id', 'data_class'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!place) throw refuse('not_there')
  return place
}

type PlacedTable =
  | 'people.address'
  | 'people.alert'
  | 'people.allergy'
  | 'people.care_team_member'
  | 'people.coverage'
  | 'people.household_member'
  | 'people.identifier'
  | 'people.medication'
  | 'people.other_name'
  | 'people.phone'
  | 'people.problem'
  | 'people.stay'
  | 'people.supporter'

type Told = {
  kind: string
  subjectId: string
  summary: string
  words?: Record<string, unknown>
  facts?: Facts
  happenedAt?: string
}

/** Leaves the event in the class of what it tells of, and marks the charts of colleagues as stale. */
export async function tell(tx: Tx, place: Place, told: Told): Promise<void> {
  const { client_id: clientId, program_id: programId, data_class: dataClass } = place
  await leaveEvent(tx, { ...told, clientId, programId, dataClass })
  refreshLive(tx, ['chart', 'timeline', 'clients'])
}
