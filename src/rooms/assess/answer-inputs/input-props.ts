import type { Value } from '../answers/response.ts'
import type { View } from '../form/form-store.ts'

/** One input for one value. */
export type InputProps = {
  view: View
  /** Its name to screen readers: the question, and which of several. */
  label: string
  value: Value | undefined
  onValue: (value: Value | undefined) => void
}
