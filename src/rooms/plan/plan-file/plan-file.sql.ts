import type { Tx } from '../../../platform/db/transaction.ts'

export const selectNeeds = (tx: Tx, caseId: string) =>
  tx.selectFrom('plan.need').selectAll().where('case_id', '=', caseId).orderBy('position').orderBy('id').execute()
export type NeedRow = Awaited<ReturnType<typeof selectNeeds>>[number]

export const selectDecisions = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('plan.need_decision as d')
    .leftJoin('staff.member as m', (join) => join.onRef('m.org_id', '=', 'd.org_id').onRef('m.id', '=', 'd.by_staff'))
    .select(['d.need_id', 'd.status', 'd.because', 'd.decided_by', 'd.at', 'm.name as by_name'])
    .where('d.case_id', '=', caseId)
    .orderBy('d.at')
    .execute()
export type DecisionRow = Awaited<ReturnType<typeof selectDecisions>>[number]

export const selectGoals = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('plan.goal')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('lifecycle', '<>', 'entered-in-error')
    .orderBy('position')
    .orderBy('id')
    .execute()

export const selectProgress = (tx: Tx, caseId: string) =>
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
    .execute()
export type ProgressRow = Awaited<ReturnType<typeof selectProgress>>[number]

export const selectMilestones = (tx: Tx, caseId: string) =>
  tx.selectFrom('plan.milestone').selectAll().where('case_id', '=', caseId).orderBy('position').execute()
export type MilestoneRow = Awaited<ReturnType<typeof selectMilestones>>[number]

export const selectSteps = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('plan.intervention')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('position')
    .orderBy('id')
    .execute()

export const selectServes = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('plan.serves')
    .select(['goal_id', 'kind', 'subject_id', 'title', 'at'])
    .where('case_id', '=', caseId)
    .orderBy('at', 'desc')
    .limit(500)
    .execute()
export type ServesRow = Awaited<ReturnType<typeof selectServes>>[number]

export const selectGrounds = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('plan.ground')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('ended_on', 'is', null)
    .orderBy('position')
    .execute()
export type GroundRow = Awaited<ReturnType<typeof selectGrounds>>[number]

/** Whose plan it is and in which program, as they are called. */
export const selectNames = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('cases.case as c')
    .innerJoin('people.client as p', (join) =>
      join.onRef('p.org_id', '=', 'c.org_id').onRef('p.id', '=', 'c.client_id'),
    )
    .innerJoin('programs.program as g', (join) =>
      join.onRef('g.org_id', '=', 'c.org_id').onRef('g.id', '=', 'c.program_id'),
    )
    .select(['p.given', 'p.family', 'p.preferred', 'g.name as program_name'])
    .where('c.id', '=', caseId)
    .executeTakeFirst()

/** Who works with clients of a program today, and could do a step: to whom `monitor` gives a task too. */
export const selectColleagues = (tx: Tx, programId: string, today: string) =>
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
    .execute()
