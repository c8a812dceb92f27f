import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { newId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import { changePlan } from '../held/change-plan.ts'
import { aboutCase, ofCase } from '../held/held-plan.ts'
import { domainInPack } from '../library/domain-in-pack.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { refuse } from '../refusals.ts'
import { saidIn } from '../suggested/said-in.ts'
import type { ChangedNeed, DecidingNeed, NewNeed } from './contract.ts'
import { insertDecision, insertNeed, selectNeed, updateNeed } from './need.sql.ts'

export const addNeed = (by: Caller, caseId: string, need: NewNeed): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx, held }) => {
    const { needId, domain, title, words, answer, clientRank, libraryId } = need
    const said = answer && (await saidIn(tx, caseId, answer))
    const isNew = await insertNeed(tx, {
      ...ofCase(held),
      id: needId,
      domain,
      title,
      words: words || null,
      source: answer ? 'answer' : 'by_hand',
      assessment_id: answer?.assessmentId ?? null,
      link_id: answer?.linkId ?? null,
      answer_text: said,
      library_id: libraryId,
      client_rank: clientRank,
      identified_at: contextOf(tx).house.clock.now(),
    })
    if (!isNew) throw refuse('already_written')
    await leaveEvent(tx, {
      ...aboutCase(held),
      kind: 'need.identified',
      subjectId: needId,
      summary: 'plan:event_need',
      words: { title },
      facts: { domain: await domainInPack(tx, caseId, domain) },
    })
  })

export const changeNeed = (by: Caller, caseId: string, needId: string, changed: ChangedNeed): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx }) => {
    const row = await selectNeed(tx, caseId, needId)
    if (!row) throw refuse('not_there')
    if (row.version !== changed.version) throw refuse('stale_edit', undefined, { yours: changed, version: row.version })
    const { domain, title, words, clientRank } = changed
    await updateNeed(tx, needId, { domain, title, words: words || null, client_rank: clientRank })
  })

/** What becomes of a need is a row with who decided and why; a client's "no" is a choice and is kept as one. */
export const decideNeed = (by: Caller, caseId: string, needId: string, decided: DecidingNeed): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx, held }) => {
    const row = await selectNeed(tx, caseId, needId)
    if (!row) throw refuse('not_there')
    const { status, because, decidedBy } = decided
    if ((status === 'deferred' || status === 'declined') && !because) throw refuse('reason_missing', 'because')
    const at = contextOf(tx).house.clock.now()
    await insertDecision(tx, {
      ...ofCase(held),
      id: newId(),
      need_id: needId,
      status,
      because: because || null,
      decided_by: decidedBy,
      at,
    })
    await updateNeed(tx, needId, { status })
    await leaveEvent(tx, {
      ...aboutCase(held),
      kind: 'need.decided',
      subjectId: needId,
      summary: 'plan:event_need_decided',
      words: { title: row.title, status: say(`content_status_${status}`) },
      facts: { domain: await domainInPack(tx, caseId, row.domain), status },
    })
  })
