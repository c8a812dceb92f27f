import type { Tx } from '../../../platform/db/transaction.ts'
import { placed, type SavedEntry } from '../placed.ts'
import { type Saved, saveRow } from '../save-row.ts'
import { tellTurn } from './tell-turn.ts'

export type SavedStay = SavedEntry & {
  encounterClass: string
  status: string
  startedAt: string | null
  endedAt: string | null
  hospital: string | null
  attending: string | null
  dispositionCode: string | null
  disposition: string | null
  reason: string | null
  acuteAdmission: boolean | null
  /** False keeps it without telling: a ward's part of a longer stay, and whatever is heard of the dead. */
  tells?: boolean
}

/** Keeps a stay as its source says it, and tells what became of it: `stay.started`, `stay.finished`, `stay.withdrawn`. */
export async function saveStay(tx: Tx, stay: SavedStay): Promise<Saved> {
  const before = await selectMoment(tx, stay.id)
  const saved = await saveRow(tx, 'people.stay', columnsOf(stay))
  if (saved !== 'unchanged' && stay.tells !== false) await tellTurn(tx, before, stay)
  return saved
}

async function selectMoment(tx: Tx, id: string) {
  const row = await tx
    .selectFrom('people.stay')
    .select(['encounter_class as encounterClass', 'status', 'ended_at as endedAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

function columnsOf(stay: SavedStay) {
  const {
    encounterClass,
    startedAt,
    endedAt,
    dispositionCode,
    acuteAdmission,
    tells: _,
    status,
    hospital,
    attending,
    disposition,
    reason,
    ...entry
  } = stay
  return {
    ...placed(entry),
    encounter_class: encounterClass,
    status,
    started_at: startedAt,
    ended_at: endedAt,
    hospital,
    attending,
    disposition_code: dispositionCode,
    disposition,
    reason,
    acute_admission: acuteAdmission,
  }
}
