import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import type { HeldCase } from '../case/case.sql.ts'
import type { MovingPack } from './contract.ts'

export const updatePackVersion = (tx: Tx, held: HeldCase, to: string) =>
  tx.updateTable('cases.case').set({ pack_version: to, version: sql`version + 1` }).where('id', '=', held.id).execute()

export const insertPackMove = (tx: Tx, held: HeldCase, { to, reason }: MovingPack) =>
  tx
    .insertInto('cases.pack_move')
    .values({
      id: newId(),
      case_id: held.id,
      client_id: held.client_id,
      program_id: held.program_id,
      data_class: held.data_class,
      from_version: held.pack_version,
      to_version: to,
      reason,
      at: contextOf(tx).house.clock.now(),
    })
    .execute()
