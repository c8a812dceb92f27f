/** What both sides of other rooms read of the record: what a contact counts as, and why something may leave the house. */
export {
  isFaceToFace,
  isLikelyAhead,
  isLikelyPast,
  isWithCaregiver,
  isWithClient,
} from './contact-note/contact-note.rules.ts'
export type { Mode, Outcome, Party } from './contact-note/note-words.ts'
export { type Purpose, purposes } from './disclosure/gate.rules.ts'
