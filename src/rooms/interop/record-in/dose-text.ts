import { say } from '../en.ts'
import type { MedicationRecord } from '../fhir/record/clinical-record.ts'

const units = new Map([
  ['h', 'hour'],
  ['d', 'day'],
  ['wk', 'week'],
  ['mo', 'month'],
] as const)

/** How to take it, in the source's own words; else '10 mg, 2 times every day, as needed' out of its numbers. */
export function doseText({ dosage, timing }: MedicationRecord): string | null {
  if (dosage !== null) return dosage
  if (timing === null) return null
  const { dose, asNeeded } = timing
  return [dose, howOften(timing), asNeeded ? say('as_needed') : null].filter((part) => part !== null).join(', ') || null
}

function howOften({ frequency, period, periodUnit }: NonNullable<MedicationRecord['timing']>): string | null {
  const unit = [...units].find(([code]) => code === periodUnit)?.[1]
  if (frequency === null || unit === undefined) return null
  return [say('times', { count: frequency }), say(`every_${unit}`, { count: period ?? 1 })].join(' ')
}
