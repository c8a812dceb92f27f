import type { Link } from '../fhir/record/record-parts.ts'
import type { Run } from '../fhir-import/run.ts'
import { displayOf } from '../fhir-import/words-of.ts'
import { providerOf } from './bring-providers.ts'
import { providerNamed } from './providers.sql.ts'

/** Who takes care, in the address book; by name alone where no record of theirs has come. Null: family, or nobody. */
export async function carerOf(run: Run, link: Link, name: string | null = null): Promise<string | null> {
  const type = link.state === 'named' ? null : link.resourceType
  if (type === 'RelatedPerson' || type === 'Patient') return null
  const known = providerOf(run, link)
  if (known !== null) return known
  const called = displayOf(link) ?? name?.trim()
  if (!called) return null
  return providerNamed(run.tx, type === 'Organization' || type === 'CareTeam' ? 'organization' : 'person', called)
}
