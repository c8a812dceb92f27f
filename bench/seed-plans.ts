import type pg from 'pg'
import { caseRow, large, uuid, workerId } from './seed-large.ts'

/** Plans for every case of the large agency: needs, goals of each, progress of half a year, a step and a signed version. */
export const plans = { needs: 2, goalsANeed: 2, progressAGoal: 6 } as const

const goals = plans.needs * plans.goalsANeed
const ofCase = `c.org_id, c.client_id, c.program_id, c.id as case_id`
const need = uuid('0190b0ee', `c.n * ${plans.needs} + k`)
const goal = (n: string) => uuid('0190b060', n)
const someWorker = `'${workerId(1)}'::uuid`

const steps: [string, string][] = [
  [
    'needs',
    `insert into plan.need (org_id, client_id, program_id, case_id, id, domain, title, client_rank, position, identified_by)
    select ${ofCase}, ${need}, 'Mobility', 'Getting around, ' || k, k + 1, k, ${someWorker}
    from ${caseRow} c, generate_series(0, ${plans.needs - 1}) k`,
  ],
  [
    'goals',
    `insert into plan.goal (org_id, client_id, program_id, case_id, id, need_id, words, measure_kind, measure, unit,
      baseline, target, better, target_on, position, set_by, set_on)
    select ${ofCase}, ${goal(`c.n * ${goals} + k`)}, ${uuid('0190b0ee', `c.n * ${plans.needs} + k / ${plans.goalsANeed}`)},
      'I want to walk to the shop, ' || k, 'number', 'Metres without stopping', 'm', 20, 150, 'higher',
      current_date + 60, k, ${someWorker}, current_date - 180
    from ${caseRow} c, generate_series(0, ${goals - 1}) k`,
  ],
  [
    'progress',
    `insert into plan.goal_progress
      (org_id, client_id, program_id, case_id, id, goal_id, happened_on, value, direction, achievement, by_staff)
    select g.org_id, g.client_id, g.program_id, g.case_id, gen_random_uuid(), g.id, current_date - 30 * k,
      20 + 10 * (${plans.progressAGoal} - k), 'better', 'improving', ${someWorker}
    from plan.goal g, generate_series(1, ${plans.progressAGoal}) k`,
  ],
  [
    'steps',
    `insert into plan.intervention
      (org_id, client_id, program_id, case_id, id, goal_id, function, title, owner_kind, every, due_on, set_by)
    select g.org_id, g.client_id, g.program_id, g.case_id, gen_random_uuid(), g.id, 'link', 'Walk with a neighbour',
      'client', 'week', current_date + 7, ${someWorker}
    from plan.goal g`,
  ],
  ['statistics', 'analyze'],
]

/** Runs as the migrating login, after the large agency. */
export async function seedPlans(admin: pg.ClientBase, report: (line: string) => void): Promise<void> {
  report(`  plans: ${large.cases * goals} goals with ${large.cases * goals * plans.progressAGoal} entries of progress`)
  for (const [, statement] of steps) await admin.query(statement)
}

/** Which goal a worker writes down in the bench: the first of a case that they carry. */
export const goalOf = (caseNumber: number): string => idOf('0190b060', caseNumber * goals)

/** The case with this number; `1 + n % workers` carries it. */
export const caseOf = (caseNumber: number): string => idOf('0190b0ca', caseNumber)

const idOf = (prefix: string, n: number): string => `${prefix}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
