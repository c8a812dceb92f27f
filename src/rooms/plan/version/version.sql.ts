import { type Insertable, sql, type Updateable } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'

export const versionsOf = (tx: Tx, caseId: string) =>
  tx.selectFrom('plan.plan_version').selectAll().where('case_id', '=', caseId).orderBy('n')

export const selectVersions = (tx: Tx, caseId: string) => versionsOf(tx, caseId).execute()
export type VersionRow = Awaited<ReturnType<typeof selectVersions>>[number]

export const selectVersion = (tx: Tx, caseId: string, versionId: string) =>
  selectById(tx, versionId).where('case_id', '=', caseId).executeTakeFirst()

/** What a link opens, which names no case. */
export const selectLinkedVersion = (tx: Tx, versionId: string) => selectById(tx, versionId).executeTakeFirst()

const selectById = (tx: Tx, versionId: string) =>
  tx.selectFrom('plan.plan_version').selectAll().where('id', '=', versionId)

/** The review of the version that was signed last, and where it was moved since. */
export const reviewOf = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('plan.plan_version as v')
    .select((of) => [
      'v.review_on',
      of
        .selectFrom('plan.version_act as a')
        .select('a.review_on')
        .whereRef('a.org_id', '=', 'v.org_id')
        .whereRef('a.version_id', '=', 'v.id')
        .where('a.act', '=', 'reviewed')
        .orderBy('a.at', 'desc')
        .orderBy('a.id', 'desc')
        .limit(1)
        .as('moved_to'),
    ])
    .where('v.case_id', '=', caseId)
    .where('v.state', '=', 'signed')
    .orderBy('v.n', 'desc')
    .limit(1)

export const selectReview = (tx: Tx, caseId: string) => reviewOf(tx, caseId).executeTakeFirst()

export const insertVersion = (tx: Tx, row: Insertable<DB['plan.plan_version']>) =>
  tx.insertInto('plan.plan_version').values(row).execute()

export const updateVersion = (tx: Tx, versionId: string, change: Updateable<DB['plan.plan_version']>) =>
  tx
    .updateTable('plan.plan_version')
    .set({ ...change, version: sql`version + 1` })
    .where('id', '=', versionId)
    .execute()

/** The version signed before has been taken the place of. */
export const amendEarlier = (tx: Tx, caseId: string, n: number) =>
  tx
    .updateTable('plan.plan_version')
    .set({ state: 'amended', version: sql`version + 1` })
    .where('case_id', '=', caseId)
    .where('state', '=', 'signed')
    .where('n', '<', n)
    .execute()

export const signaturesOf = (tx: Tx, caseId: string) =>
  tx.selectFrom('plan.plan_signature').selectAll().where('case_id', '=', caseId).orderBy('at').orderBy('id')

export const selectSignatures = (tx: Tx, caseId: string) => signaturesOf(tx, caseId).execute()
export type SignatureRow = Awaited<ReturnType<typeof selectSignatures>>[number]

export const selectSignaturesOf = (tx: Tx, versionId: string) =>
  tx.selectFrom('plan.plan_signature').selectAll().where('version_id', '=', versionId).orderBy('at').execute()

export const insertSignature = (tx: Tx, row: Insertable<DB['plan.plan_signature']>) =>
  tx.insertInto('plan.plan_signature').values(row).execute()

export const actsOf = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('plan.version_act as a')
    .leftJoin('staff.member as m', (join) => join.onRef('m.org_id', '=', 'a.org_id').onRef('m.id', '=', 'a.by_staff'))
    .select(['a.version_id', 'a.act', 'a.words', 'a.review_on', 'a.sha256', 'a.at', 'm.name as by_name'])
    .where('a.case_id', '=', caseId)
    .orderBy('a.at')
    .orderBy('a.id')

export const insertAct = (tx: Tx, row: Insertable<DB['plan.version_act']>) =>
  tx.insertInto('plan.version_act').values(row).execute()

/** Links to versions of a plan that may still be opened. */
export const openLinksOf = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('platform.link as l')
    .innerJoin('plan.plan_version as v', (join) =>
      join.onRef('v.org_id', '=', 'l.org_id').onRef('v.id', '=', 'l.object_id'),
    )
    .select(['l.id', 'l.object_id', 'l.expires_at'])
    .where('v.case_id', '=', caseId)
    .where('l.ended_at', 'is', null)
    .where('l.expires_at', '>', sql<Date>`app.now()`)
    .orderBy('l.made_at')
