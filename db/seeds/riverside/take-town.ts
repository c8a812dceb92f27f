import type { Tx } from '../../../src/platform/db/transaction.ts'
import type { DB } from '../../../src/platform/tables.gen.ts'
import { type Chronicle, writeTable } from './chronicle.ts'

/** What refers to something stands after it. */
const inOrder: readonly (readonly [string, readonly (keyof DB)[]])[] = [
  [
    'people and what is known of them',
    [
      'people.outside_provider',
      'people.client',
      'people.phone',
      'people.identifier',
      'people.address',
      'people.supporter',
      'people.living_situation',
      'people.care_team_member',
      'people.stay',
      'people.problem',
      'people.allergy',
      'people.medication',
      'people.coverage',
      'people.alert',
      'people.household',
      'people.household_member',
      'people.household_need',
      'people.household_need_member',
    ],
  ],
  [
    'cases, who carries them and who sees them',
    [
      'cases.case',
      'cases.transition',
      'cases.assignment',
      'cases.flag',
      'staff.sight',
      'intake.referral',
      'intake.screening_answer',
      'intake.referral_answer',
      'assess.acuity',
    ],
  ],
  [
    'what was asked, and what people plan',
    [
      'assess.instrument',
      'assess.assessment',
      'assess.critical_turn',
      'assess.begun',
      'plan.need',
      'plan.need_decision',
      'plan.goal',
      'plan.ground',
      'plan.goal_progress',
      'plan.milestone',
      'plan.intervention',
      'plan.serves',
      'plan.plan_version',
      'plan.plan_signature',
      'plan.version_act',
    ],
  ],
  [
    'notes',
    [
      'record.contact_note',
      'record.information_given',
      'record.signing',
      'record.disclosure',
      'record.last_look',
      'monitor.visit',
      'monitor.medication_walk',
      'monitor.closure',
      'monitor.closure_asked',
    ],
  ],
  [
    'everything that is due, was due and happened',
    ['platform.event', 'monitor.obligation', 'monitor.obligation_change', 'monitor.notice', 'platform.draft'],
  ],
]

/** Gives the database the whole chronicle, table by table, in the transaction that founds the agency. */
export async function takeTown(tx: Tx, { rows }: Chronicle, report: (line: string) => void): Promise<void> {
  const told = inOrder.flatMap(([, tables]) => tables)
  const left = [...rows.keys()].filter((table) => !told.includes(table))
  if (left.length > 0) throw new Error(`The demo does not know when to write ${left.join(', ')}`)
  for (const [what, tables] of inOrder) {
    const count = tables.reduce((sum, table) => sum + (rows.get(table)?.length ?? 0), 0)
    report(`  ${count.toLocaleString('en')} rows: ${what}`)
    for (const table of tables) await writeTable(tx, table, rows.get(table) ?? [])
  }
}
