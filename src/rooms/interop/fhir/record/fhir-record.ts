import type { AllergyRecord, MedicationRecord, ProblemRecord, StayRecord, SuggestionRecord } from './clinical-record.ts'
import type {
  CareTeamRecord,
  CoverageRecord,
  LocationRecord,
  OrganizationRecord,
  PatientRecord,
  PractitionerRecord,
  PractitionerRoleRecord,
  RelatedPersonRecord,
} from './people-record.ts'
import type { Moment } from './record-parts.ts'

export type BundleType = 'transaction' | 'batch' | 'collection' | 'searchset' | 'message'

/** Why a message was sent; null when the bundle is no message. */
export type MessageEvent = 'admit' | 'transfer' | 'discharge' | 'other'

/** What became of one entry here. 'merged': it said more of what an earlier entry of the same file had said. */
export type EntryFate = {
  /** 'Bundle.entry[3]' */
  path: string
  resourceType: string
  logicalId: string | null
  fate: 'mapped' | 'merged' | 'other' | 'rejected'
}

/** `code` is a key of the catalogue; `message` is it said, naming what to do. */
export type FhirWarning = { path: string; code: string; message: string }

/** Everything that the house understands of one file. Plain data: it may be stored and read back as JSON. */
export type FhirRecord = {
  type: BundleType
  /** The server whose resources these are, when the file says so: the default name of their source. */
  server: string | null
  timestamp: Moment | null
  event: MessageEvent | null
  entries: EntryFate[]
  /** Entries that are only counted, by resource type. */
  other: Record<string, number>
  references: { all: number; dangling: number }
  warnings: FhirWarning[]
} & MappedRecords

export type MappedRecords = {
  patients: PatientRecord[]
  relatedPersons: RelatedPersonRecord[]
  stays: StayRecord[]
  problems: ProblemRecord[]
  allergies: AllergyRecord[]
  medications: MedicationRecord[]
  careTeams: CareTeamRecord[]
  practitioners: PractitionerRecord[]
  practitionerRoles: PractitionerRoleRecord[]
  organizations: OrganizationRecord[]
  locations: LocationRecord[]
  coverages: CoverageRecord[]
  suggestions: SuggestionRecord[]
}
