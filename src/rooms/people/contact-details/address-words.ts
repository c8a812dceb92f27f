import type { Address } from './contract.ts'

/** An address in one line, as far as it is known. */
export const addressWords = ({
  line,
  city,
  state,
  postalCode,
}: Pick<Address, 'line' | 'city' | 'state' | 'postalCode'>): string =>
  [line, city, state, postalCode].filter(Boolean).join(', ')
