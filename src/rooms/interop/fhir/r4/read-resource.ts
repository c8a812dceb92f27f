import type { z } from 'zod'
import { isObject, type JsonObject } from '../bundle/json.ts'
import type { FhirWarningCode } from '../fhir.sentences.ts'

type WarnOfField = (field: string, code: FhirWarningCode, values?: Record<string, unknown>) => void

/** A resource with more faults than this is not R4, whatever it calls itself. */
const mostFaults = 50

/**
 * Reads what can be read. An element of the wrong shape is left out with a warning, so that a bad phone number never
 * loses a discharge; only what no record can do without (whose it is, what it says) loses the resource. Null then.
 */
export function readResource<S extends z.ZodType>(schema: S, raw: JsonObject, warn: WarnOfField): z.output<S> | null {
  const kept = structuredClone(raw)
  for (let faults = 0; faults <= mostFaults; faults += 1) {
    const read = schema.safeParse(kept)
    if (read.success) return read.data
    const path = read.error.issues[0]?.path ?? []
    if (!leaveOut(kept, path)) {
      warn('', 'fhir_required_missing', { field: written(path) })
      return null
    }
    warn(written(path), 'fhir_element_unreadable', { field: written(path) })
  }
  warn('', 'fhir_required_missing', { field: String(raw.resourceType) })
  return null
}

/** Takes away what stands at the path; false when nothing stands there, for then something is missing. */
function leaveOut(root: JsonObject, path: PropertyKey[]): boolean {
  const last = path.at(-1)
  const holder = path.slice(0, -1).reduce<unknown>((value, step) => stepInto(value, step), root)
  if (Array.isArray(holder) && typeof last === 'number' && last < holder.length) {
    holder.splice(last, 1)
    return true
  }
  if (!isObject(holder) || typeof last !== 'string' || !(last in holder)) return false
  return delete holder[last]
}

function stepInto(value: unknown, step: PropertyKey): unknown {
  if (Array.isArray(value) && typeof step === 'number') return value[step]
  return isObject(value) && typeof step === 'string' ? value[step] : undefined
}

const written = (path: PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
