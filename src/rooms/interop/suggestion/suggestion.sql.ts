import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { SuggestionDetail, suggestionKinds } from './contract.ts'

export type SavedSuggestion = {
  id: string
  clientId: string
  programId: string
  dataClass: string
  source: string
  kind: (typeof suggestionKinds)[number]
  words: string
  detail: SuggestionDetail
  /** Its source ended it or took it back: nobody is offered it any more. */
  ended: boolean
}

/** Keeps what a source planned. What a colleague made of it stays; what is ended and was never offered is not written. */
export async function saveSuggestion(tx: Tx, said: SavedSuggestion): Promise<'created' | 'updated' | 'unchanged'> {
  const detail = JSON.stringify(said.detail)
  const { rows } = await sql<{ created: boolean }>`
    insert into interop.suggestion as kept (id, client_id, program_id, data_class, kind, words, detail, source)
    select ${said.id}, ${said.clientId}, ${said.programId}, ${said.dataClass}, ${said.kind}, ${said.words},
      ${detail}::jsonb, ${said.source}
    where not ${said.ended} or exists (select from interop.suggestion s where s.org_id = app.org_id() and s.id = ${said.id})
    on conflict (org_id, id) do update
      set words = excluded.words, detail = excluded.detail, data_class = excluded.data_class,
        ended_at = case when ${said.ended} then coalesce(kept.ended_at, app.now()) end, version = kept.version + 1
      where kept.client_id = excluded.client_id
        and (kept.words, kept.detail, kept.data_class, kept.ended_at is not null)
          is distinct from (excluded.words, excluded.detail, excluded.data_class, ${said.ended})
    returning xmax = 0 as created`.execute(tx)
  const [saved] = rows
  if (!saved) return 'unchanged'
  return saved.created ? 'created' : 'updated'
}

/** It was told of the wrong person. A task that was made of it stays, for its owner to end. */
export async function deleteSuggestion(tx: Tx, id: string): Promise<'updated' | 'unchanged'> {
  const { numDeletedRows } = await tx.deleteFrom('interop.suggestion').where('id', '=', id).executeTakeFirst()
  return numDeletedRows === 0n ? 'unchanged' : 'updated'
}

const Row = z.object({
  id: z.string(),
  client_id: z.string(),
  program_id: z.string(),
  data_class: z.string(),
  kind: z.enum(suggestionKinds),
  words: z.string(),
  detail: SuggestionDetail,
  source: z.string(),
  at: z.date(),
  taken_as: z.enum(['task', 'goal', 'step', 'left']).nullable(),
  steps_taken: z.array(z.string()),
  version: z.number(),
})
export type SuggestionRow = z.infer<typeof Row>

/** What is still offered of this client, goals first; the latest of a kind on top. */
export async function selectOffered(tx: Tx, clientId: string): Promise<SuggestionRow[]> {
  const rows = await tx
    .selectFrom('interop.suggestion')
    .selectAll()
    .where('client_id', '=', clientId)
    .where('taken_at', 'is', null)
    .where('ended_at', 'is', null)
    .orderBy('kind')
    .orderBy(sql`detail ->> 'start' desc nulls last`)
    .orderBy('id')
    .limit(200)
    .execute()
  return z.array(Row).parse(rows)
}

export async function selectSuggestion(tx: Tx, id: string): Promise<SuggestionRow | undefined> {
  const row = await tx.selectFrom('interop.suggestion').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row && Row.parse(row)
}

export type Taking = { as: 'task' | 'goal' | 'step' | 'left'; by: string; taskId?: string; goalId?: string }

export async function updateTaken(tx: Tx, id: string, { as, by, taskId, goalId }: Taking): Promise<void> {
  await tx
    .updateTable('interop.suggestion')
    .set({
      taken_as: as,
      taken_by: by,
      taken_at: sql`app.now()`,
      task_id: taskId ?? null,
      goal_id: goalId ?? null,
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .execute()
}

/** One activity of a care plan became a step. */
export async function addStepTaken(tx: Tx, id: string, activity: string): Promise<void> {
  await tx
    .updateTable('interop.suggestion')
    .set({ steps_taken: sql`array_append(steps_taken, ${activity})`, version: sql`version + 1` })
    .where('id', '=', id)
    .execute()
}
