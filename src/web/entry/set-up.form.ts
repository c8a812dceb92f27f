import { AgencySetup } from '../../rooms/staff/member/contract.ts'
import { say } from '../en.ts'
import type { Problems } from '../form/problem-summary.tsx'

export type ReadSetUp = { setup: AgencySetup; problems: null } | { setup: null; problems: Problems }

/** Reads what was typed, or says beside each field what it needs. */
export function readSetUpForm(form: FormData): ReadSetUp {
  const read = AgencySetup.safeParse(Object.fromEntries(form))
  if (read.success) return { setup: read.data, problems: null }
  const wrong = new Set(read.error.issues.map((issue) => issue.path[0]))
  const fields = ['agencyName', 'zone', 'name', 'email', 'password'] as const
  return {
    setup: null,
    problems: Object.fromEntries(
      fields.filter((field) => wrong.has(field)).map((field) => [field, say(`needs_${field}`)]),
    ),
  }
}
