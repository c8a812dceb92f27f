import type { Tx } from '../../../platform/db/transaction.ts'
import { caseFacts, packOfCase } from '../../cases/index.ts'
import type { LayeredPack } from '../../programs/shared.ts'
import { libraryOf } from './library.schema.ts'

/**
 * A part of life as rules name it: a plan holds the words that people read, a pack's rules the id behind them. Words of
 * one's own stay as they are, and no rule asks for them.
 */
export const domainIn = (pack: LayeredPack, words: string): string =>
  libraryOf(pack).find(({ title }) => title.toLowerCase() === words.toLowerCase())?.id ?? words

/** The same in the pack of a case. */
export async function domainInPack(tx: Tx, caseId: string, words: string): Promise<string> {
  const { programId, packVersion } = await caseFacts(tx, caseId)
  return domainIn(await packOfCase(tx, { program_id: programId, pack_version: packVersion }), words)
}
