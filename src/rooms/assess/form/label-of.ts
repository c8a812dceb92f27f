import type { View } from './form-store.ts'

/** The question as it is read: its number and its words. */
export const labelOf = ({ item: { prefix, text, linkId } }: View): string =>
  [prefix, text || linkId].filter(Boolean).join(' ')
