import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { newId } from '../../../words/ids.ts'
import {
  caseFacts,
  type HeldCase,
  isSupervisorOf,
  packOfCase,
  refuseUnlessWorksOn,
  selectCaseToChange,
  setAcuity,
} from '../../cases/index.ts'
import type { LayeredPack } from '../../programs/shared.ts'
import { refuse } from '../refusals.ts'
import { becauseOf } from './acuity.present.ts'
import { type Prefilled, refuseUnlessMayOverride, type Tier, tierOf, totalOf } from './acuity.rules.ts'
import { acuitySection } from './acuity.schema.ts'
import { insertAcuity } from './acuity.sql.ts'
import type { AcuityFile, ConfirmingAcuity, Reasons } from './contract.ts'
import { acuityOf } from './read-acuity.ts'
import { whatTheRecordSays } from './what-the-record-says.ts'

/** A score is never changed: confirming again is another row, with its own day and reason. */
export const confirmAcuity = (by: Caller, caseId: string, confirming: ConfirmingAcuity): Promise<AcuityFile> =>
  asStaff(by, async (tx, me) => {
    const held = await selectCaseToChange(tx, caseId)
    if (!held) throw refuse('not_there')
    refuseUnlessWorksOn(me, held)
    if (held.closed_at) throw refuse('case_ended')
    const pack = await packOfCase(tx, held)
    const { tiers } = acuitySection.of(pack)
    const computed = tierOf(confirming.domains, confirming.imminentSafety, tiers)
    refuseUnlessMayOverride(computed, confirming.tier, confirming.overrideBecause, isSupervisorOf(me, held.program_id))
    // Before its event is heard: the clocks by tier read it from the case.
    await setAcuity(tx, caseId, confirming.tier, calendarDay(me.today))
    await keep(tx, held, confirming, { pack, computed })
    return acuityOf(tx, me, await caseFacts(tx, caseId))
  })

type Ground = { pack: LayeredPack; computed: Tier }

async function keep(tx: Tx, held: HeldCase, confirmed: ConfirmingAcuity, { pack, computed }: Ground): Promise<void> {
  const [id, total] = [newId(), totalOf(confirmed.domains)]
  const { lace, prefilled } = await whatTheRecordSays(tx, held.client_id, pack)
  await insertAcuity(tx, {
    id,
    case_id: held.id,
    client_id: held.client_id,
    program_id: held.program_id,
    data_class: held.data_class,
    domains: JSON.stringify(confirmed.domains),
    total,
    imminent_safety: confirmed.imminentSafety,
    computed_tier: computed,
    tier: confirmed.tier,
    override_because: confirmed.tier === computed ? null : confirmed.overrideBecause,
    reasons: JSON.stringify(reasonsOf(confirmed, prefilled)),
    lace: JSON.stringify(lace),
    scored_at: contextOf(tx).house.clock.now(),
  })
  await leaveConfirmed(tx, held, { id, total, tier: confirmed.tier })
  refreshLive(tx, ['chart', 'today', 'timeline', 'team', 'clients'])
}

/** Her own words; else what the record or the answers said, where she kept their points. */
function reasonsOf({ domains, reasons }: ConfirmingAcuity, prefilled: readonly Prefilled[]): Reasons {
  const said = prefilled.filter(({ domain, points }) => domains[domain] === points)
  return { ...Object.fromEntries(said.map((known) => [known.domain, becauseOf(known)])), ...reasons }
}

type Confirmed = { id: string; total: number; tier: Tier }

const leaveConfirmed = (tx: Tx, held: HeldCase, { id, total, tier }: Confirmed) =>
  leaveEvent(tx, {
    kind: 'acuity.confirmed',
    caseId: held.id,
    clientId: held.client_id,
    programId: held.program_id,
    dataClass: held.data_class,
    function: 'assess',
    subjectId: id,
    summary: 'assess:confirmed',
    words: { tier, total },
    facts: { tier, score: total },
  })
