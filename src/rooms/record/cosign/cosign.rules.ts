import type { CosignRule } from '../note-window/note-window.schema.ts'

/** What decides whether a note waits for a supervisor's name. */
export type CosignGround = {
  noteId: string
  /** Under which supervision its author signs today, and for how many days already. */
  positions: readonly { kind: string; days: number }[]
  /** The case was flagged as in crisis between the contact and now. */
  crisis: boolean
  /** The author supervises the program. */
  supervises: boolean
}

/** The first rule of the pack that asks for it; none for most notes. */
export const cosignRuleFor = (rules: readonly CosignRule[], ground: CosignGround): CosignRule | null =>
  rules.find((rule) => isWhose(rule, ground) && isWhich(rule, ground) && isDrawn(rule, ground.noteId)) ?? null

const isWhose = (rule: CosignRule, { positions, supervises }: CosignGround): boolean =>
  rule.who === 'everybody' ? !supervises : positions.some((held) => held.kind === rule.who && isInTime(rule, held.days))

const isInTime = ({ first_days: first, after_days: after }: CosignRule, days: number): boolean =>
  (first === undefined || days < first) && (after === undefined || days >= after)

const isWhich = ({ notes }: CosignRule, { crisis }: CosignGround): boolean => notes === 'all' || crisis

/** A sample is drawn by the note's own number: the same note is always drawn, and nobody chooses which. */
const isDrawn = ({ percent }: CosignRule, noteId: string): boolean => lotOf(noteId) < percent

/** 0 to 99, from the last eight digits of the note's number, which are random. */
export const lotOf = (noteId: string): number => Number.parseInt(noteId.replaceAll('-', '').slice(-8), 16) % 100
