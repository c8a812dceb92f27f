import { isDeepStrictEqual } from 'node:util'
import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { asSystemWithin, contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import { displayName } from '../../../words/person-name.ts'
import { isSupervisorOf, packOfCase, selectCaseToChange, stageWithout } from '../../cases/index.ts'
import { entryTitle, packOfProgram, valueWords } from '../../programs/index.ts'
import type { LayeredPack } from '../../programs/shared.ts'
import { presentNew, presentOpen } from '../closure/closing.present.ts'
import { selectNames, selectOwnerNames } from '../closure/closing.sql.ts'
import { casesConcerned } from '../keeping/case-in-rules.ts'
import type { ObligationRow } from '../obligation/obligation.sql.ts'
import type { Change } from '../obligation/obligation.ts'
import { dueDayOf } from '../obligation/standing.rules.ts'
import { wordsMoved } from '../obligation/stored-title.ts'
import { refuse } from '../refusals.ts'
import { type LayeredRule, rulesSection } from '../rule/rule.schema.ts'
import { PackMove, type RuleTurn } from './contract.ts'
import { said } from './settle-under.ts'
import { settled } from './settled.ts'

/** Tries the move on what is due as it is, and writes nothing of it. */
export const readPackMove = (by: Caller, caseId: string): Promise<PackMove> =>
  asStaff(by, async (tx, me) => {
    const held = await selectCaseToChange(tx, caseId)
    if (!held) throw refuse('not_there')
    if (!isSupervisorOf(me, held.program_id)) throw refuse('pack_move_by_supervisor')
    const before = await packOfCase(tx, held)
    const pack = await packOfProgram(tx, held.program_id)
    const names = await selectNames(tx, held)
    return PackMove.parse({
      caseId,
      clientName: displayName(names),
      packTitle: pack.title,
      version: held.version,
      from: held.pack_version,
      to: pack.version,
      missingStage: stageWithout(pack, held.stage),
      rules: turnsBetween(before, pack),
      ...(await dueAfter(tx, me, held, { before, pack })),
    })
  })

type Packs = { before: LayeredPack; pack: LayeredPack }

/** Nothing is due from a case that is closed but what survived it: that stays as it is. */
async function dueAfter(tx: Tx, me: Staff, of: { id: string; client_id: string }, packs: Packs) {
  const { rows, changes } = await asSystemWithin(tx, 'pack move', () => tried(tx, of, packs))
  const owners = [...rows.map((row) => row.owner_id), ...openedIn(changes).map(({ ownerId }) => ownerId)]
  const names = await selectOwnerNames(
    tx,
    owners.flatMap((one) => one ?? []),
  )
  const nameOf = (ownerId: string | null) => names.get(ownerId ?? '') ?? null
  const shown = (row: ObligationRow) => presentOpen({ ...row, owner_name: nameOf(row.owner_id) })
  return {
    ends: changes.flatMap((one) => (one.change === 'ended' ? rowsOf(rows, one).map(shown) : [])),
    moves: changes.flatMap((one) => movedIn(one, rows, me.zone).map(({ was, row }) => ({ ...shown(row), ...was }))),
    opens: openedIn(changes).map((one) => presentNew(one, me.zone, nameOf(one.ownerId))),
  }
}

async function tried(tx: Tx, { id: caseId, client_id: clientId }: { id: string; client_id: string }, packs: Packs) {
  const happenedAt = contextOf(tx).house.clock.now().toISOString()
  const [concerned] = await casesConcerned(tx, { caseId, clientId })
  if (!concerned?.facts.open) throw refuse('pack_move_of_open')
  const event = { id: newId(), kind: 'case.pack_moved', facts: {}, happenedAt, subjectId: caseId }
  return settled(tx, { ...packs, caseFacts: concerned.facts, event })
}

const openedIn = (changes: readonly Change[]) =>
  changes.flatMap((one) => (one.change === 'opened' ? one.obligation : []))

const rowsOf = (rows: readonly ObligationRow[], { obligationId }: { obligationId: string }) =>
  rows.filter(({ id }) => id === obligationId)

/** What will be due at another time, as it will read then. */
function movedIn(change: Change, rows: readonly ObligationRow[], zone: string) {
  if (change.change !== 'moved' || change.dueAt === change.before.dueAt) return []
  const { dueAt, ruleDueAt, asked, restated } = change
  return rowsOf(rows, change).map((row) => ({
    was: { wasDueAt: row.due_at.toISOString(), wasDueDay: row.due_day },
    row: {
      ...row,
      title: restated?.title ?? row.title,
      source: restated?.source ?? row.source,
      layer: asked.layer,
      unit: asked.unit,
      words: wordsMoved(row.words, { dueAt, ruleDueAt, asked }, zone),
      due_at: new Date(dueAt),
      due_day: dueDayOf({ dueAt, ...asked }, zone),
    },
  }))
}

function turnsBetween(before: LayeredPack, pack: LayeredPack): RuleTurn[] {
  const [old, now] = [rulesSection.of(before).rules, rulesSection.of(pack).rules]
  const gone = old.filter(({ id }) => !now.some((one) => one.id === id)).map((rule) => turnOf('disappears', rule, null))
  const others = now.flatMap((rule) => {
    const known = old.find(({ id }) => id === rule.id)
    if (!known) return [turnOf('appears', null, rule)]
    return isDeepStrictEqual(said(known), said(rule)) ? [] : [turnOf('changes', known, rule)]
  })
  return [...gone, ...others].flatMap((one) => one ?? [])
}

function turnOf(turn: RuleTurn['turn'], before: LayeredRule | null, now: LayeredRule | null): RuleTurn | null {
  const rule = now ?? before
  if (!rule) return null
  const isSame = before && now && isDeepStrictEqual(before.due, now.due)
  const [old, present] = isSame ? [null, null] : [dueWords(before), dueWords(now)]
  return { ruleId: rule.id, turn, title: titleOf(rule), before: old, now: present }
}

/** Where several layers have a clock, the title names none of them: they stand beside it. */
const titleOf = ({ due, ...rule }: LayeredRule): string => entryTitle(due.length === 1 ? { ...rule, due } : rule)

const dueWords = (rule: LayeredRule | null): string | null =>
  rule === null ? null : rule.due.map(({ value }) => valueWords(value)).join('; ')
