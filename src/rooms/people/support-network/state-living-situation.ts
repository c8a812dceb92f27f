import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOf, tell } from '../by-hand.ts'
import { refuse } from '../refusals.ts'
import { written } from '../save-row.ts'
import type { LivingSituation, StatingLivingSituation } from './contract.ts'
import { selectLivingSituations } from './support-network.sql.ts'

/** Adds a statement. "Nobody at home" raises acuity (R05): whoever scores hears it as an event. */
export function stateLivingSituation(
  by: Caller,
  clientId: string,
  stating: StatingLivingSituation,
): Promise<LivingSituation> {
  return asStaff(by, async (tx, me) => {
    const { livingSituationId: id, lives, informalSupport, note, statedOn = me.today } = stating
    if (statedOn > me.today) throw refuse('stated_in_future', 'statedOn')
    const place = await placeOf(tx, me, clientId, stating.programId)
    await tx
      .insertInto('people.living_situation')
      .values({ id, ...place, lives, informal_support: informalSupport, note, stated_on: statedOn, recorded_by: me.id })
      .execute()
    await tell(tx, place, {
      kind: 'living_situation.stated',
      subjectId: id,
      summary: lives === 'alone' && informalSupport === 'none' ? 'people:nobody_at_home' : `people:lives_${lives}`,
      facts: { lives, informalSupport, statedOn },
    })
    const statements = await selectLivingSituations(tx, clientId)
    return written(statements.find((one) => one.livingSituationId === id))
  })
}
