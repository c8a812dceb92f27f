import { asSystemWithin, contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { refreshLive } from '../../../platform/live.ts'
import { newId } from '../../../words/ids.ts'

export type Telling = {
  clientId?: string | null
  caseId?: string | null
  programId?: string | null
  dataClass?: string
  /** A catalogue key, 'monitor:notice_escalated', and what it names. */
  summary: string
  words: Record<string, unknown>
}

/** Puts a sentence in the bell of each of these colleagues. Whoever caused it is not told of their own act. */
export async function notify(tx: Tx, staffIds: readonly string[], telling: Telling): Promise<void> {
  const { staffId, house } = contextOf(tx)
  const told = [...new Set(staffIds)].filter((one) => one !== staffId)
  if (told.length === 0) return
  await asSystemWithin(tx, 'notice', async () => {
    await tx
      .insertInto('monitor.notice')
      .values(
        told.map((reader) => ({
          id: newId(),
          staff_id: reader,
          client_id: telling.clientId ?? null,
          case_id: telling.caseId ?? null,
          program_id: telling.programId ?? null,
          data_class: telling.dataClass ?? 'general',
          summary: telling.summary,
          words: JSON.stringify(telling.words),
          at: house.clock.now(),
        })),
      )
      .execute()
  })
  refreshLive(tx, ['notices'], told)
}
