import { say } from '../en.ts'
import type { Reason } from './near-match.rules.ts'

/** "Same date of birth", "Same phone, ends in 0129". */
export const reasonWords = ({ kind, said }: Reason): string => say(`reason_${kind}`, { said: said ?? '' })
