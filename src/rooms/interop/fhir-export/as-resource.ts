import type { Resource } from '@medplum/fhirtypes'

/**
 * What a file or a person gave, and was read by the form engine, leaves as the resource that it is. FHIR's types cannot
 * be checked here whole; the test holds everything that is exported against FHIR's own definitions.
 */
export function asResource<R extends Resource>(given: unknown): R
export function asResource(given: unknown): unknown {
  return given
}
