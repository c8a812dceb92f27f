import { type Expression, sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { keptRow } from '../../../platform/db/kept-row.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { actsOf, openLinksOf, reviewOf, signaturesOf, versionsOf } from '../version/version.sql.ts'

const needs = (tx: Tx, caseId: string) =>
  tx.selectFrom('plan.need').selectAll().where('case_id', '=', caseId).orderBy('position').orderBy('id')

const decisions = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('plan.need_decision as d')
    .leftJoin('staff.member as m', (join) => join.onRef('m.org_id', '=', 'd.org_id').onRef('m.id', '=', 'd.by_staff'))
    .select(['d.need_id', 'd.status', 'd.because', 'd.decided_by', 'd.at', 'm.name as by_name'])
    .where('d.case_id', '=', caseId)
    .orderBy('d.at')

const goals = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('plan.goal')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('lifecycle', '<>', 'entered-in-error')
    .orderBy('position')
    .orderBy('id')

const progress = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('plan.goal_progress as g')
    .leftJoin('staff.member as m', (join) => join.onRef('m.org_id', '=', 'g.org_id').onRef('m.id', '=', 'g.by_staff'))
    .select([
      'g.id',
      'g.goal_id',
      'g.happened_on',
      'g.value',
      'g.direction',
      'g.level',
      'g.done',
      'g.words',
      'g.note_id',
    ])
    .select('m.name as by_name')
    .where('g.case_id', '=', caseId)
    .orderBy('g.happened_on')
    .orderBy('g.at')
    .orderBy('g.id')

const milestones = (tx: Tx, caseId: string) =>
  tx.selectFrom('plan.milestone').selectAll().where('case_id', '=', caseId).orderBy('position')

const steps = (tx: Tx, caseId: string) =>
  tx.selectFrom('plan.intervention').selectAll().where('case_id', '=', caseId).orderBy('position').orderBy('id')

const serves = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('plan.serves')
    .select(['goal_id', 'kind', 'subject_id', 'title', 'at'])
    .where('case_id', '=', caseId)
    .orderBy('at', 'desc')
    .limit(500)

const grounds = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('plan.ground')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('ended_on', 'is', null)
    .orderBy('position')

/** Who works with clients of a program today, and could do a step: to whom `monitor` gives a task too. */
const colleagues = (tx: Tx, programId: string | Expression<string>, today: string) =>
  tx
    .selectFrom('staff.member as m')
    .innerJoin('staff.membership as s', (join) =>
      join.onRef('s.org_id', '=', 'm.org_id').onRef('s.staff_id', '=', 'm.id'),
    )
    .select(['m.id', 'm.name'])
    .distinct()
    .where('s.program_id', '=', programId)
    .where('s.role', 'in', ['case_manager', 'intake', 'supervisor'])
    .where('s.from_day', '<=', today)
    .where((of) => of.or([of('s.until_day', 'is', null), of('s.until_day', '>=', today)]))
    .where((of) => of.or([of('m.left_on', 'is', null), of('m.left_on', '>', today)]))
    .orderBy('m.name')

export const selectColleagues = (tx: Tx, programId: string, today: string) => colleagues(tx, programId, today).execute()

/** Whose plan it is, in which program and under which version of its pack. */
const head = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('cases.case as c')
    .innerJoin('people.client as p', (join) =>
      join.onRef('p.org_id', '=', 'c.org_id').onRef('p.id', '=', 'c.client_id'),
    )
    .innerJoin('programs.program as g', (join) =>
      join.onRef('g.org_id', '=', 'c.org_id').onRef('g.id', '=', 'c.program_id'),
    )
    .select(['c.id', 'c.client_id', 'c.program_id', 'c.data_class', 'c.pack_version', 'c.closed_at', 'c.primary_id'])
    .select(['c.backup_id', 'p.given', 'p.family', 'p.preferred', 'g.name as program_name', 'g.pack'])
    .where('c.id', '=', caseId)

/**
 * The whole plan of a case in one statement, each part a list of rows as JSON has them: moments are text. Undefined when
 * there is no such case that the asker may see.
 */
export const selectPlan = keptRow({ caseId: '$caseId', today: '$today' }, (tx, { caseId, today }) =>
  head(tx, caseId)
    .select([
      jsonArrayFrom(needs(tx, caseId)).as('needs'),
      jsonArrayFrom(decisions(tx, caseId)).as('decisions'),
      jsonArrayFrom(goals(tx, caseId)).as('goals'),
      jsonArrayFrom(progress(tx, caseId)).as('progress'),
      jsonArrayFrom(milestones(tx, caseId)).as('milestones'),
      jsonArrayFrom(steps(tx, caseId)).as('steps'),
      jsonArrayFrom(serves(tx, caseId)).as('serves'),
      jsonArrayFrom(grounds(tx, caseId)).as('grounds'),
    ])
    .select([
      jsonArrayFrom(versionsOf(tx, caseId)).as('versions'),
      jsonArrayFrom(signaturesOf(tx, caseId)).as('signatures'),
      jsonArrayFrom(actsOf(tx, caseId)).as('acts'),
      jsonArrayFrom(openLinksOf(tx, caseId)).as('links'),
      jsonObjectFrom(reviewOf(tx, caseId)).as('review'),
      jsonArrayFrom(colleagues(tx, sql.ref('c.program_id'), today)).as('colleagues'),
    ]),
)
export type PlanRows = NonNullable<Awaited<ReturnType<typeof selectPlan>>>
