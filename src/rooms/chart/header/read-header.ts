import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { caseFileOf, caseLinesOf, flagsOfClient } from '../../cases/index.ts'
import { howClosed } from '../../monitor/index.ts'
import { countHousehold, selectClient, selectPhones, selectStandingAlerts } from '../../people/index.ts'
import { planReview } from '../../plan/index.ts'
import { refuse } from '../refusals.ts'
import { ChartHeader } from './contract.ts'
import { selectHasSealed, selectLives, selectNextDue } from './header.sql.ts'

type Asked = { clientId: string; caseId: string | null }

export const readHeader = (by: Caller, asked: Asked): Promise<ChartHeader> =>
  asStaff(by, (tx, me) => headerOf(tx, me, asked))

/** One transaction for all of it, so that what stands above a chart is one moment of it. */
export async function headerOf(tx: Tx, me: Staff, { clientId, caseId }: Asked): Promise<ChartHeader> {
  const client = await selectClient(tx, clientId)
  if (!client) throw refuse('not_there')
  const cases = await caseLinesOf(tx, [clientId], me.zone)
  const shownId = caseId ?? cases[0]?.caseId ?? null
  const shown = shownId ? await caseFileOf(tx, me, shownId) : null
  const due = await selectNextDue(tx, clientId)
  return ChartHeader.parse({
    clientId,
    client,
    alerts: await selectStandingAlerts(tx, clientId),
    flags: await flagsOfClient(tx, clientId),
    phones: (await selectPhones(tx, clientId)).filter(({ untilDay }) => untilDay === null || untilDay >= me.today),
    household: await countHousehold(tx, clientId, me.today),
    lives: (await selectLives(tx, clientId))?.lives ?? null,
    cases,
    shown,
    closing: shown ? await howClosed(tx, shown, me.zone) : null,
    planReview: shown ? await planReview(tx, shown.caseId, me.today) : null,
    hasSealed: await selectHasSealed(tx, clientId),
    lastContactAt: latestOf(cases.map(({ lastContactAt }) => lastContactAt)),
    nextDue: due ? { id: due.id, dueAt: due.due_at.toISOString(), dueDay: due.due_day, unit: due.unit } : null,
  })
}

const latestOf = (instants: readonly (string | null)[]): string | null =>
  instants
    .filter((at) => at !== null)
    .toSorted()
    .at(-1) ?? null
