import { sql } from 'kysely'
import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { type Place, refuseUnlessWorksFor, tell } from '../by-hand.ts'
import type { Household } from '../household/contract.ts'
import { refuseAhead } from '../household/household.rules.ts'
import { standingAfter } from '../household/take-household.ts'
import { refuseUnlessOrdered } from '../period.rules.ts'
import { refuse } from '../refusals.ts'
import { written } from '../save-row.ts'
import type { ChangingNeed, HouseholdNeed } from './contract.ts'
import { insertNeedMember, selectNeed, selectNeedMembers } from './household-need.sql.ts'
import { refuseIfNamesAnybody } from './need-words.ts'

type Of = { householdId: string; needId: string }

/** Its words, since when, for whom, and when it was met: on the version that was seen. */
export const changeNeed = (by: Caller, { householdId, needId }: Of, changing: ChangingNeed): Promise<HouseholdNeed> =>
  asStaff(by, async (tx, me) => {
    const household = await standingAfter(tx, householdId, me.today)
    const before = written(await selectNeed(tx, householdId, needId))
    refuseAhead(changing.sinceDay, me.today, 'sinceDay')
    if (changing.metOn) refuseAhead(changing.metOn, me.today, 'metOn')
    refuseUnlessOrdered(changing.sinceDay, changing.metOn, 'metOn')
    refuseIfNamesAnybody(household, changing)
    await updateNeed(tx, { needId, changing, before })
    await keepMembers(tx, me, { household, needId, changing, before })
    return written(await selectNeed(tx, householdId, needId))
  })

type Changed = { needId: string; changing: ChangingNeed; before: HouseholdNeed }

async function updateNeed(tx: Tx, { needId, changing, before }: Changed): Promise<void> {
  const { words, sinceDay, metOn, version } = changing
  const { numUpdatedRows } = await tx
    .updateTable('people.household_need')
    .set({ words, since_day: sinceDay, met_on: metOn, version: sql`version + 1` })
    .where('id', '=', needId)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  const theirs = { words: before.words, sinceDay: before.sinceDay, metOn: before.metOn }
  if (numUpdatedRows === 0n)
    throw refuse('stale_edit', undefined, {
      yours: { words, sinceDay, metOn },
      theirs,
      version: before.version,
      now: { facts: [{ words: before.words }], by: null, at: null },
    })
}

/** Whoever it is no longer for keeps that it was; those whom the writer does not see, and who left, stay as they are. */
async function keepMembers(tx: Tx, me: Staff, { household, ...changed }: Changed & { household: Household }) {
  const standing = await selectNeedMembers(tx, changed.needId)
  for (const { clientId } of household.members) {
    const row = standing.find((one) => one.client_id === clientId)
    const isFor = changed.changing.members.some((one) => one === clientId)
    if (!isFor && row?.until_day !== null) continue
    await refuseUnlessWorksFor(tx, me, clientId)
    const place = placeBeside(written(row ?? standing[0]), clientId)
    if (row) await endOrGoOn(tx, row, isFor ? null : me.today)
    else await insertNeedMember(tx, { ...place, need_id: changed.needId, from_day: me.today })
    await tellOfChange(tx, place, changed)
  }
}

/** In whatever class it was learnt it stays, for whomever else it is. */
const placeBeside = ({ program_id, data_class }: Place, client_id: string): Place => ({
  client_id,
  program_id,
  data_class,
})

const tellOfChange = (tx: Tx, place: Place, { needId, changing, before }: Changed): Promise<void> =>
  tell(tx, place, {
    kind: 'household.need_changed',
    subjectId: needId,
    summary: changing.metOn && !before.metOn ? 'people:household_need_met' : 'people:household_need_changed',
    words: { words: changing.words },
  })

type Row = { id: string; until_day: string | null }

async function endOrGoOn(tx: Tx, { id, until_day }: Row, until: string | null): Promise<void> {
  if ((until_day === null) === (until === null)) return
  await tx
    .updateTable('people.household_need_member')
    .set({ until_day: until })
    .where('org_id', '=', contextOf(tx).agencyId)
    .where('id', '=', id)
    .execute()
}
