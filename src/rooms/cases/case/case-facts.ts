import type { Tx } from '../../../platform/db/transaction.ts'
import type { CalendarDay } from '../../../words/calendar-day.ts'
import type { Instant } from '../../../words/time-zone.ts'
import type { StageName } from '../../programs/shared.ts'
import { selectFlags } from '../flag/flag.sql.ts'
import { refuse } from '../refusals.ts'
import { Stage } from '../stage/standing-of-case.ts'
import {
  type HeldCase,
  selectCase,
  selectOpenCase,
  setLastContact,
  updateAcuity,
  updateLastContact,
} from './case.sql.ts'
import { FlagKind, Urgency } from './contract.ts'

/** What rules of later rooms read of a case. */
export type CaseFacts = {
  caseId: string
  clientId: string
  programId: string
  dataClass: string
  stage: StageName
  stageSince: Instant
  urgency: Urgency
  packVersion: string
  openedAt: Instant
  closedAt: Instant | null
  primaryId: string | null
  backupId: string | null
  acuityTier: number | null
  lastContactAt: Instant | null
  flags: FlagKind[]
}

export async function caseFacts(tx: Tx, caseId: string): Promise<CaseFacts> {
  const held = await selectCase(tx, caseId)
  if (!held) throw refuse('not_there')
  return factsOf(
    held,
    (await selectFlags(tx, caseId)).map(({ kind }) => FlagKind.parse(kind)),
  )
}

/** The case of this person in this program that has not ended; null when there is none that the asker may see. */
export async function openCaseOf(tx: Tx, clientId: string, programId: string): Promise<CaseFacts | null> {
  const held = await selectOpenCase(tx, clientId, programId)
  return held ? caseFacts(tx, held.id) : null
}

/** A contact that was reached; an earlier one than the last changes nothing. */
export async function noteLastContact(tx: Tx, caseId: string, at: Instant): Promise<void> {
  await updateLastContact(tx, caseId, at)
}

/** A contact was taken back: the last one is another, or none. */
export async function resetLastContact(tx: Tx, caseId: string, at: Date | null): Promise<void> {
  await setLastContact(tx, caseId, at)
}

export async function setAcuity(tx: Tx, caseId: string, tier: number, on: CalendarDay): Promise<void> {
  await updateAcuity(tx, caseId, tier, on)
}

const factsOf = (held: HeldCase, flags: FlagKind[]): CaseFacts => ({
  caseId: held.id,
  clientId: held.client_id,
  programId: held.program_id,
  dataClass: held.data_class,
  stage: Stage.parse(held.stage),
  stageSince: held.stage_since.toISOString(),
  urgency: Urgency.parse(held.urgency),
  packVersion: held.pack_version,
  openedAt: held.opened_at.toISOString(),
  closedAt: held.closed_at?.toISOString() ?? null,
  primaryId: held.primary_id,
  backupId: held.backup_id,
  acuityTier: held.acuity_tier,
  lastContactAt: held.last_contact_at?.toISOString() ?? null,
  flags,
})
