import type pg from 'pg'
import { large, uuid, workerId } from './seed-large.ts'

/** What the large agency's plans need to be whole ones: more goals with progress, steps, and the words that were signed. */
const more = { goals: 2, updatesAGoal: 12 } as const

const { agency, cases } = large
const kase = (n: string) => uuid('0190b0ca', n)
const someWorker = `'${workerId(1)}'::uuid`
const ofGoal = 'g.org_id, g.client_id, g.program_id, g.case_id, gen_random_uuid(), g.id'

const goalSigned = `jsonb_build_object('goalId', g.id, 'words', g.words, 'statement', null, 'measureKind', g.measure_kind,
  'measure', g.measure, 'unit', g.unit, 'baseline', g.baseline, 'target', g.target, 'targetOn', g.target_on,
  'levels', null, 'milestones', '[]'::jsonb, 'steps', '[]'::jsonb)`
const needSigned = `jsonb_build_object('needId', n.id, 'domain', n.domain, 'title', n.title, 'words', n.words,
  'status', n.status, 'rank', n.client_rank,
  'goals', (select jsonb_agg(${goalSigned}) from plan.goal g where g.org_id = n.org_id and g.need_id = n.id))`

const steps = [
  'set session_replication_role = replica', // what was signed is kept from its owner too; here it is only being made
  `insert into plan.goal (org_id, id, case_id, need_id, client_id, program_id, words, measure_kind, measure, unit,
      baseline, target, better, target_on, position, set_on)
    select '${agency}', ${uuid('0190b062', `n * ${more.goals} + k`)}, ${kase('n')}, ${kase('n')},
      ${uuid('0190b0c1', 'n')}, ${uuid('0190b0b0', '1')}, 'I want to walk to the shop, ' || k, 'number',
      'Metres without stopping', 'm', 20, 150, 'higher', current_date + 60, k, current_date - 180
    from generate_series(1, ${cases}) n, generate_series(1, ${more.goals}) k`,
  `insert into plan.goal_progress
      (org_id, client_id, program_id, case_id, id, goal_id, happened_on, value, direction, achievement, words, by_staff)
    select ${ofGoal}, current_date - 14 * k, 20 + 10 * (${more.updatesAGoal} - k), 'better', 'improving',
      'To the corner and back, with the stick.', ${someWorker}
    from plan.goal g, generate_series(1, ${more.updatesAGoal}) k where g.unit = 'm'`,
  `insert into plan.intervention
      (org_id, client_id, program_id, case_id, id, goal_id, function, title, owner_kind, every, due_on, set_by)
    select ${ofGoal}, 'link', 'Walk with a neighbour', 'client', 'week', current_date + 7, ${someWorker}
    from plan.goal g`,
  `update plan.plan_version v set sha256 = repeat('0', 64), content = jsonb_build_object('client', 'Given', 'program', 'Home after hospital',
      'reviewOn', v.review_on, 'grounds', '[]'::jsonb,
      'needs', (select jsonb_agg(${needSigned}) from plan.need n where n.org_id = v.org_id and n.case_id = v.case_id))`,
  'set session_replication_role = origin',
  'analyze',
]

/** Runs as the migrating login, after the large agency. */
export async function seedPlans(admin: pg.ClientBase, report: (line: string) => void): Promise<void> {
  report(`  whole plans: ${cases * more.goals * more.updatesAGoal} more entries of progress, signed words, steps`)
  for (const statement of steps) await admin.query(statement)
}

/** Which goal a worker writes down in the bench: the first of those that were added to this case. */
export const goalOf = (caseNumber: number): string => idOf('0190b062', caseNumber * more.goals + 1)

/** The case with this number; `1 + n % workers` carries it. */
export const caseOf = (caseNumber: number): string => idOf('0190b0ca', caseNumber)

const idOf = (prefix: string, n: number): string => `${prefix}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
