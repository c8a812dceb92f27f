import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { isInBed } from '../fhir/admission-kind.rules.ts'
import { standingByHand } from '../fhir/converge-stay.ts'
import { type StayRecord, StayStatus } from '../fhir/record/clinical-record.ts'
import { Moment } from '../fhir/record/record-parts.ts'

const Row = z.object({
  id: z.string(),
  clientId: z.string(),
  programId: z.string(),
  source: z.string(),
  classCode: z.string(),
  status: StayStatus,
  start: z.date().nullable(),
  end: z.date().nullable(),
  hospital: z.string().nullable(),
  attending: z.string().nullable(),
  disposition: z.string().nullable(),
  dispositionCode: z.string().nullable(),
  reason: z.string().nullable(),
  acuteAdmission: z.boolean().nullable(),
  /** A referral was taken in about it: its discharge opens no second one. */
  referred: z.boolean(),
})
type Row = z.infer<typeof Row>

export type StayByHand = Pick<Row, 'id' | 'clientId' | 'programId' | 'source' | 'referred'> & { record: StayRecord }

/** Stays that somebody wrote down here, or changed: they converge with what sources tell of them. */
export async function selectStaysByHand(tx: Tx, clientIds: readonly string[]): Promise<StayByHand[]> {
  if (clientIds.length === 0) return []
  const { rows } = await sql`
    select s.id, s.client_id as "clientId", s.program_id as "programId", s.source,
      s.encounter_class as "classCode", s.status, s.started_at as "start", s.ended_at as "end", s.hospital, s.attending,
      s.disposition, s.disposition_code as "dispositionCode", s.reason, s.acute_admission as "acuteAdmission",
      exists (select from intake.referral r where r.org_id = s.org_id and r.stay_id = s.id) as referred
    from people.stay s
    where s.org_id = app.org_id() and s.client_id = any(${[...clientIds]}::uuid[]) and s.by_hand_at is not null
    order by s.id`.execute(tx)
  return z.array(Row).parse(rows).map(stayByHand)
}

function stayByHand(row: Row): StayByHand {
  const { id, clientId, programId, source, referred } = row
  return { id, clientId, programId, source, referred, record: recordOf(row) }
}

function recordOf(row: Row): StayRecord {
  const { id, clientId, classCode, status, hospital, attending, disposition, reason, acuteAdmission } = row
  const end = momentOf(row.end)
  const said = {
    source: { resourceType: 'Encounter', logicalId: id, server: null, sha256: '', lastUpdated: null, labels: [] },
    patient: { state: 'named' as const, display: clientId },
    identifiers: [],
    classCode,
    status,
    start: momentOf(row.start),
    end,
    dischargedAt: isInBed(classCode) && status === 'finished' ? end : null,
    hospital,
    hospitalLink: null,
    attending,
    attendingLink: null,
    type: null,
    reason,
    disposition: disposition === null ? null : { system: null, code: row.dispositionCode, words: disposition },
    acuteAdmission,
    partOf: null,
  }
  return { ...said, standing: standingByHand(said) }
}

const momentOf = (at: Date | null): Moment | null => (at === null ? null : Moment.parse(at.toISOString()))
