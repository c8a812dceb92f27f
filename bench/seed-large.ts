import type pg from 'pg'

/** A large agency, made by the database itself: set by set, the same every time. */
export const large = {
  zone: 'America/New_York',
  agency: '01900000-0000-7000-8000-00000000b001',
  workers: 200,
  cases: 20_000,
  obligationsACase: 8,
  goalsACase: 2,
  updatesAGoal: 4,
} as const

export const uuid = (prefix: string, n: string) => `('${prefix}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`
export const workerId = (n: number): string => `0190b0a1-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

const worker = (n: string) => uuid('0190b0a1', n)
const client = (n: string) => uuid('0190b0c1', n)
const kase = (n: string) => uuid('0190b0ca', n)
const program = uuid('0190b0b0', '1')

export const tokenOf = (n: number): string => `bench-token-of-worker-${n}`

const { agency, workers, cases, obligationsACase, goalsACase, updatesAGoal } = large

/** What is made, in its order. Two thirds of the obligations are closed, as after some months of work. */
const steps: [string, string][] = [
  ['agency', `insert into platform.agency (id, name, zone) values ('${agency}', 'Large', 'America/New_York')`],
  [
    'program',
    `insert into programs.program (org_id, id, name, short_name, pack, opened_on)
    values ('${agency}', ${program}, 'Home after hospital', 'Home', 'post-discharge', '2024-01-01')`,
  ],
  [
    `${workers} workers`,
    `
    with made as (select n, ${worker('n')} as id from generate_series(1, ${workers}) n),
    users as (insert into auth."user" ("id", "name", "email", "emailVerified")
      select id::text, 'Worker ' || n, 'w' || n || '@example.org', true from made),
    sessions as (insert into auth."session" ("id", "token", "userId", "expiresAt", "updatedAt")
      select id::text, 'bench-token-of-worker-' || n, id::text, now() + interval '11 hours', now() from made),
    members as (insert into staff.member (org_id, id, user_id, name, email, joined_on)
      select '${agency}', id, id::text, 'Worker ' || n, 'w' || n || '@example.org', '2024-01-01' from made)
    insert into staff.membership (org_id, id, staff_id, program_id, role, from_day)
      select '${agency}', id, id, ${program}, 'case_manager', '2024-01-01' from made`,
  ],
  [
    `${cases} clients`,
    `insert into people.client (org_id, id, program_id, given, family, birth_date)
    select '${agency}', ${client('n')}, ${program}, 'Given' || n, 'Family' || n, '1960-01-01' from generate_series(1, ${cases}) n`,
  ],
  [
    `${cases} open cases`,
    `insert into cases.case
      (org_id, id, client_id, program_id, stage, pack_version, primary_id, acuity_tier, last_contact_at)
    select '${agency}', ${kase('n')}, ${client('n')}, ${program}, 'active', '2026-01-01', ${worker(`1 + n % ${workers}`)},
      1 + n % 5, now() - make_interval(days => n % 20) from generate_series(1, ${cases}) n`,
  ],
  [
    'sight',
    `insert into staff.sight (org_id, id, staff_id, client_id, reason, subject_id)
    select '${agency}', ${kase('n')}, ${worker(`1 + n % ${workers}`)}, ${client('n')}, 'primary', ${kase('n')}
    from generate_series(1, ${cases}) n`,
  ],
  [
    `${cases * obligationsACase} obligations`,
    `insert into monitor.obligation
      (org_id, id, case_id, client_id, program_id, kind, rule_id, rule_version, title, source, verb, owner_id, opened_by,
       opened_at, due_at, ends_with_case, closed_at, closed_how)
    select '${agency}', ${uuid('0190b00b', `n * ${obligationsACase} + k`)}, ${kase('n')}, ${client('n')}, ${program},
      'contact_due', 'contact-cadence', '2026-01-01', 'Contact every 14 days', 'Program practice', 'log_contact',
      ${worker(`1 + n % ${workers}`)}, ${uuid('0190b00e', `n * ${obligationsACase} + k`)}, now() - make_interval(days => k * 7),
      now() + make_interval(days => n % 21 - 7, hours => k),
      true, case when k % 3 > 0 then now() end, case when k % 3 > 0 then 'satisfied' end
    from generate_series(1, ${cases}) n, generate_series(1, ${obligationsACase}) k`,
  ],
  [
    `${cases} signed plans`,
    `insert into plan.plan_version
      (org_id, id, case_id, client_id, program_id, n, state, content, sha256, review_on, offered_at, signed_at)
    select '${agency}', ${kase('n')}, ${kase('n')}, ${client('n')}, ${program}, 1,
      case when n % 25 = 0 then 'client_review' else 'signed' end, '{}', 'x', current_date + (n % 90 - 10)::int,
      now() - interval '80 days', case when n % 25 > 0 then now() - interval '79 days' end
    from generate_series(1, ${cases}) n where n % 20 > 0`,
  ],
  [
    `${cases * goalsACase} goals`,
    `with need as (
      insert into plan.need (org_id, id, case_id, client_id, program_id, domain, title)
      select '${agency}', ${kase('n')}, ${kase('n')}, ${client('n')}, ${program}, 'Mobility', 'Getting around'
      from generate_series(1, ${cases}) n)
    insert into plan.goal
      (org_id, id, case_id, need_id, client_id, program_id, words, measure_kind, measure, baseline, target, better,
       target_on, set_on)
    select '${agency}', ${uuid('0190b060', `n * ${goalsACase} + k`)}, ${kase('n')}, ${kase('n')}, ${client('n')}, ${program},
      'I want to walk to church', 'number', 'Metres', 20, 150, 'higher', current_date + (n % 120 - 15)::int, current_date - 90
    from generate_series(1, ${cases}) n, generate_series(1, ${goalsACase}) k`,
  ],
  [
    `${cases * goalsACase * updatesAGoal} updates of goals`,
    `insert into plan.goal_progress
      (org_id, id, goal_id, case_id, client_id, program_id, happened_on, value, direction, achievement, by_staff)
    select '${agency}', ${uuid('0190b061', `(n * ${goalsACase} + k) * ${updatesAGoal} + u`)},
      ${uuid('0190b060', `n * ${goalsACase} + k`)}, ${kase('n')}, ${client('n')}, ${program}, current_date - (u * 11 + n % 9)::int,
      20 + (n * u + k) % 100, (array['better', 'same', 'worse'])[1 + (n + u + k) % 3], 'improving', ${worker(`1 + n % ${workers}`)}
    from generate_series(1, ${cases}) n, generate_series(1, ${goalsACase}) k, generate_series(1, ${updatesAGoal}) u`,
  ],
  ['statistics', 'analyze'],
]

/** Runs as the migrating login. */
export async function seedLarge(admin: pg.ClientBase, report: (line: string) => void): Promise<void> {
  for (const [what, statement] of steps) {
    report(`  ${what}`)
    await admin.query(statement)
  }
}
