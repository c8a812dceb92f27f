import type { Due, LateUnit } from '../../web/due-words.ts'
import type { Obligation } from '../monitor/obligation/contract.ts'

/** The day when the day counts, the instant when the hour does. */
export const dueOf = ({ dueAt, dueDay }: Pick<Obligation, 'dueAt' | 'dueDay'>): Due =>
  dueDay ? { on: dueDay } : { at: dueAt }

const units = { hour: 'hours', day: 'days', business_day: 'business_days' } as const

export const lateUnitOf = (unit: Obligation['unit']): LateUnit => units[unit]
