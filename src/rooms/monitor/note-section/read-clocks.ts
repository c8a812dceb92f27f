import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { caseFacts, packOfCase } from '../../cases/index.ts'
import { businessCalendarOf } from '../../programs/shared.ts'
import { obligationOf } from '../keeping/stored-obligations.ts'
import { type ObligationRow, selectOpenOfClient } from '../obligation/obligation.sql.ts'
import { rulesSection } from '../rule/rule.schema.ts'
import { Clocks } from './contract.ts'

/** As far as this person sees them. */
export const readClocks = (by: Caller, caseId: string): Promise<Clocks> =>
  asStaff(by, async (tx, me) => {
    const facts = await caseFacts(tx, caseId)
    const pack = await packOfCase(tx, { program_id: facts.programId, pack_version: facts.packVersion })
    const open = await selectOpenOfClient(tx, facts.clientId)
    return Clocks.parse({
      caseId,
      clientId: facts.clientId,
      programId: facts.programId,
      stage: facts.stage,
      tier: facts.acuityTier,
      open: facts.closedAt === null,
      primaryId: facts.primaryId,
      rules: rulesSection.of(pack).rules,
      calendar: businessCalendarOf(pack),
      zone: me.zone,
      obligations: open.filter((row) => row.case_id === caseId).map(presentClock),
    })
  })

const presentClock = (row: ObligationRow) => ({
  ...obligationOf(row),
  title: row.title,
  source: row.source,
  words: row.words,
  verb: row.verb,
  unit: row.unit,
})
