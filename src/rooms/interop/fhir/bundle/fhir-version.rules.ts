import { isObject, type JsonObject, resourceTypeOf, textAt } from './json.ts'

type Sign = { version: string; path: string }

/** Elements that R5 has and R4 has not, by resource. */
const onlyFromR5: Record<string, string[]> = {
  Encounter: ['actualPeriod', 'plannedStartDate', 'plannedEndDate', 'admission', 'subjectStatus'],
  MedicationRequest: ['medication', 'effectiveDosePeriod'],
  MedicationStatement: ['medication', 'adherence'],
  Condition: ['participant'],
  AllergyIntolerance: ['participant'],
  Coverage: ['insurer', 'kind', 'paymentBy'],
}

/** Elements that R4 gave up, by resource. */
const onlyBeforeR4: Record<string, string[]> = {
  Encounter: ['indication', 'incomingReferral'],
  MedicationRequest: ['context', 'definition'],
  MedicationStatement: ['taken', 'wasNotTaken'],
  Condition: ['context', 'assertedDate', 'dateRecorded'],
  AllergyIntolerance: ['assertedDate', 'substance'],
  Patient: ['careProvider', 'animal'],
}

/** What shows that a resource is not R4, or null. Reading R5 as R4 would lose every discharge without a word. */
export function signOfOtherVersion(resource: JsonObject, path: string): Sign | null {
  const type = resourceTypeOf(resource) ?? ''
  return (
    versionOfProfiles(resource, path) ??
    (type === 'Encounter' && Array.isArray(resource.class) ? { version: 'R5', path: `${path}.class` } : null) ??
    signAmong(onlyFromR5[type], 'R5', resource, path) ??
    (typeof resource.clinicalStatus === 'string' ? { version: 'STU3', path: `${path}.clinicalStatus` } : null) ??
    signAmong(onlyBeforeR4[type], 'STU3', resource, path)
  )
}

/** A bundle or resource may simply say its version: fhirVersion, or a base profile of another release. */
export function versionOfProfiles(resource: JsonObject, path: string): Sign | null {
  const said = versionNamed(textAt(resource, 'fhirVersion') ?? '')
  if (said !== null) return { version: said, path: `${path}.fhirVersion` }
  const profiles = isObject(resource.meta) && Array.isArray(resource.meta.profile) ? resource.meta.profile : []
  const found = profiles.map((profile) => versionNamed(versionIn(String(profile)))).find((version) => version !== null)
  return found === undefined ? null : { version: found, path: `${path}.meta.profile` }
}

/** Guides number their own versions ("us-core-patient|6.1.0"): only HL7's base profiles tell the version of FHIR. */
function versionIn(profile: string): string {
  const match = /hl7\.org\/fhir\/(?:(\d)\.\d\/|StructureDefinition\/\w+\|(\d)\.)/.exec(profile)
  return match?.[1] ?? match?.[2] ?? ''
}

const releases = new Map([
  ['1', 'DSTU2'],
  ['3', 'STU3'],
  ['5', 'R5'],
  ['6', 'R6'],
])

function versionNamed(version: string): string | null {
  const [major = ''] = version.split('.')
  return releases.get(major) ?? null
}

function signAmong(elements: string[] | undefined, version: string, resource: JsonObject, path: string): Sign | null {
  const found = elements?.find((element) => element in resource)
  return found === undefined ? null : { version, path: `${path}.${found}` }
}
