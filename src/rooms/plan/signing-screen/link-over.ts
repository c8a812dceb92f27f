import { Refusal } from '../../../words/refusal.ts'

/** The link was used or ended, or never was one. Every other trouble passes, and is tried again. */
export const isLinkOver = (error: unknown): boolean =>
  error instanceof Refusal && (error.code === 'platform:link_over' || error.code === 'plan:link_over')
