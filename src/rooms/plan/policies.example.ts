import { sql } from 'kysely'
import { delroy, delroysCase, homeAfterHospital, type Member, riverside } from '../../../test/cast.ts'
import type { TestHouse } from '../../../test/house.ts'
import { asStaff } from '../../platform/db/as-staff.ts'
import { newId } from '../../words/ids.ts'

/** Rows of Delroy's plan as the policies are asked with; a test alters what it is about. */
export const ofDelroy = { case_id: delroysCase, client_id: delroy, program_id: homeAfterHospital }
export const need = newId()
export const goal = newId()
export const version = newId()
export const another = newId()

export const aNeed = (by: Member, but: object = {}) => ({
  ...ofDelroy,
  id: newId(),
  domain: 'Mobility',
  title: 'Getting around',
  identified_by: by.id,
  ...but,
})
export const aGoal = (by: Member, but: object = {}) => ({
  ...ofDelroy,
  id: newId(),
  need_id: need,
  words: 'Walk to church',
  measure_kind: 'better_same_worse',
  measure: 'Walking',
  set_on: '2026-11-23',
  set_by: by.id,
  ...but,
})
export const aVersion = (by: Member, but: object = {}) => ({
  ...ofDelroy,
  id: newId(),
  n: 1,
  state: 'client_review',
  content: '{}',
  sha256: 'of these words',
  review_on: '2027-02-20',
  offered_by: by.id,
  ...but,
})
export const aSignature = (by: Member, but: object = {}) => ({
  ...ofDelroy,
  id: newId(),
  version_id: version,
  party: 'client',
  how: 'typed',
  name: 'Delroy Baptiste',
  sha256: 'of these words',
  by_staff: by.id,
  ...but,
})

export const aTurn = (by: Member) => ({
  ...ofDelroy,
  id: newId(),
  library_id: 'enough-to-eat',
  turn: 'left',
  answers: ['social-needs food It was tight'],
  by_staff: by.id,
})

/** What the table would say of itself. */
const defaults = {
  org_id: riverside.id,
  data_class: 'general',
  source: 'by_hand',
  status: 'active',
  position: 0,
  identified_at: '2026-11-23',
  version: 1,
  lifecycle: 'active',
  achievement: 'in-progress',
  needs_approval: false,
  offered_at: '2026-11-23',
  at: '2026-11-23',
}

export const tables = [
  'plan.need',
  'plan.need_decision',
  'plan.goal',
  'plan.goal_progress',
  'plan.milestone',
  'plan.intervention',
  'plan.serves',
  'plan.ground',
  'plan.plan_version',
  'plan.plan_signature',
  'plan.version_act',
  'plan.suggested_turn',
] as const

type Put = 'plan.need' | 'plan.goal' | 'plan.plan_version' | 'plan.plan_signature' | 'plan.suggested_turn'

/** Writes a row as somebody, below the doors. */
export const putIn = (house: TestHouse) => (who: Member, table: Put, row: object) =>
  asStaff(house.by(who), (tx) =>
    sql`insert into ${sql.table(table)} select * from jsonb_populate_record(
      jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(defaults)}::jsonb), ${JSON.stringify(row)}::jsonb)`.execute(
      tx,
    ),
  )
