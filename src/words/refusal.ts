/** The house says no, for a reason a person can act on. Anything else thrown is a bug. */
export class Refusal extends Error {
  readonly code: string
  /** The contract's field that mends it, when one does. */
  readonly field: string | undefined
  /** What the sentence names: a file, a count, the other version of a stale edit. */
  readonly values: RefusalValues

  constructor(code: string, field?: string, values: RefusalValues = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.field = field
    this.values = values
  }
}

export type RefusalValues = Record<string, unknown>

/** Ties a room's refusals to its sentences: a code without a sentence does not compile. Stored as 'room:code'. */
export const refusalsOf =
  <S extends Record<string, string>>(room: string, _sentences: S) =>
  (code: keyof S & string, field?: string, values?: RefusalValues) =>
    new Refusal(`${room}:${code}`, field, values)
