import { sql } from 'kysely'

type Ordered = 'plan.need' | 'plan.goal' | 'plan.milestone' | 'plan.intervention' | 'plan.ground'

/** Behind all that stand there already. */
export const lastPlace = (table: Ordered, caseId: string) =>
  sql<number>`(select coalesce(max(position), 0) + 1 from ${sql.table(table)} where case_id = ${caseId})`
