import { PlanSignature } from '../plan-file/version.ts'
import type { Given } from './signing.rules.ts'
import type { SignatureRow } from './version.sql.ts'

const Party = PlanSignature.shape.party

/** Signatures as the rules read them: one stands while the words are those that it was given for. */
export const givenOf = (rows: readonly SignatureRow[], { sha256 }: { sha256: string }): Given[] =>
  rows.map((row) => ({ party: Party.parse(row.party), how: row.how, stands: row.sha256 === sha256 }))
