import { askedOf } from './asked.ts'
import type { ObligationRow } from './obligation.sql.ts'
import type { Asked } from './obligation.ts'
import { StoredWords } from './stored-title.ts'

/** What the rule of a row asks for. */
export const storedAsked = ({ unit, layer, words }: Pick<ObligationRow, 'unit' | 'layer' | 'words'>): Asked =>
  askedOf({ unit, layer, words: StoredWords.parse(words) })
