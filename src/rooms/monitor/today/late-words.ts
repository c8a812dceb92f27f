import { say } from '../en.ts'
import type { TodayItem } from './contract.ts'

/** "3 days late", "1 business day late", "18 h late"; from two days on nobody counts in hours. */
export function lateWords({ unit, count }: NonNullable<TodayItem['late']>): string {
  if (unit === 'hour' && count < 48) return say('late_hours', { count })
  if (unit === 'hour') return say('late_days', { count: Math.floor(count / 24) })
  return unit === 'day' ? say('late_days', { count }) : say('late_business_days', { count })
}
