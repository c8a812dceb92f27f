import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { addDays, calendarDay } from '../../../words/calendar-day.ts'
import { displayName } from '../../../words/person-name.ts'
import { dayOf } from '../../../words/time-zone.ts'
import {
  type HeldCase,
  isSupervisorOf,
  packOfCase,
  reopenDaysOf,
  Stage,
  selectCaseToChange,
} from '../../cases/index.ts'
import { outreachOf } from '../../intake/index.ts'
import { type LayeredPack, programSection } from '../../programs/shared.ts'
import { selectOpenOfClient } from '../obligation/obligation.sql.ts'
import { refuse } from '../refusals.ts'
import { afterClosing } from './after-closing.ts'
import { presentNew, presentOpen, presentWritten } from './closing.present.ts'
import { selectLaterSummary, selectNames, selectOwnerNames, selectWritten } from './closing.sql.ts'
import { closingCriteria } from './closing-criteria.ts'
import { ClosingFile, type ClosingReason } from './contract.ts'

type Asked = { caseId: string; reason?: string | undefined }

export const readClosing = (by: Caller, asked: Asked): Promise<ClosingFile> =>
  asStaff(by, async (tx, me) => {
    const held = await selectCaseToChange(tx, asked.caseId)
    if (!held) throw refuse('not_there')
    const pack = await packOfCase(tx, held)
    const { outreachMissing, criteria } = await groundOf(tx, held, me.zone)
    const closure = held.closed_at === null ? null : await closureOf(tx, held.id)
    return ClosingFile.parse({
      ...(await headOf(tx, held, me)),
      criteria,
      outreachMissing,
      reasons: reasonsOf(pack),
      ...(await dueAround(tx, me, held, pack, asked.reason ?? 'goals_met')),
      maySignOff: isSupervisorOf(me, held.program_id),
      asked: presentWritten(held.closed_at === null ? await selectWritten(tx, held.id, 'closure_asked') : null),
      closure: presentWritten(closure),
      summaryWritten: typeof closure?.summary === 'string',
    })
  })

/** With the summary, whether it was written at closing or later. */
async function closureOf(tx: Tx, caseId: string) {
  const closure = await selectWritten(tx, caseId, 'closure')
  return closure && { ...closure, summary: closure.summary ?? (await selectLaterSummary(tx, caseId, closure.at)) }
}

/** What a closing must look at: the criteria from here to the end, and what of the outreach is still missing. */
export async function groundOf(tx: Tx, held: HeldCase, zone: string) {
  const outreach = await outreachOf(tx, held)
  return {
    criteria: await closingCriteria(tx, held, Stage.parse(held.stage), zone),
    outreachMissing: outreach.exhausted ? [] : outreach.parts.flatMap(({ missing }) => missing ?? []),
  }
}

export const reasonsOf = (pack: LayeredPack): ClosingReason[] =>
  programSection.of(pack).closure_reasons.map((one) => ({
    id: one.id,
    title: one.title,
    skipsCriteria: one.skips_criteria ?? false,
    needsSupervisor: one.needs_supervisor ?? false,
    needsNotice: one.needs_notice ?? false,
    needsOutreach: one.needs_outreach ?? false,
  }))

async function headOf(tx: Tx, held: HeldCase, me: Staff) {
  const names = await selectNames(tx, held)
  return {
    caseId: held.id,
    clientId: held.client_id,
    clientName: displayName(names),
    programName: names.program_name,
    stage: held.stage,
    version: held.version,
    closedAt: held.closed_at?.toISOString() ?? null,
    reopenUntil: held.closed_at && addDays(calendarDay(dayOf(held.closed_at, me.zone)), await reopenDaysOf(tx, held)),
  }
}

/** What is open is told apart by the rules themselves, tried beforehand. */
async function dueAround(tx: Tx, me: Staff, held: HeldCase, pack: LayeredPack, reason: string) {
  const open = (await selectOpenOfClient(tx, held.client_id)).filter((row) => row.case_id === held.id)
  if (held.closed_at) return { ends: [], survives: open.map(presentOpen), opens: [] }
  const { ends, opens } = await afterClosing(tx, held, pack, { reason, summaryWritten: false })
  const names = await selectOwnerNames(
    tx,
    opens.flatMap(({ ownerId }) => ownerId ?? []),
  )
  return {
    ends: open.filter(({ id }) => ends.has(id)).map(presentOpen),
    survives: open.filter(({ id }) => !ends.has(id)).map(presentOpen),
    opens: opens.map((one) => presentNew(one, me.zone, names.get(one.ownerId ?? '') ?? null)),
  }
}
