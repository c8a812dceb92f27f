import { z } from 'zod'
import { ProgramId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'

const count = z.number().int().nonnegative()

/** What a file says strangely, where, and what became of it. `message` is the sentence, said in full. */
export const ImportWarning = z.object({ path: z.string(), code: z.string(), message: z.string() })
export type ImportWarning = z.infer<typeof ImportWarning>

/** What the client's record holds after the file. `inpatient_stays` are finished encounters of class IMP. */
export const RecordCounts = z.object({
  inpatient_stays: count,
  stays: count,
  active_conditions: count,
  conditions: count,
  active_medications: count,
  medications: count,
  allergies: count,
  coverages: count,
  supporters: count,
  suggestions: count,
})
export type RecordCounts = z.infer<typeof RecordCounts>

export const ImportedClient = z.object({
  id: z.string(),
  given: z.array(z.string()),
  family: z.string(),
  birth_date: z.string().nullable(),
  sex: z.enum(['female', 'male', 'other', 'unknown']),
  language: z.string().nullable(),
  deceased: z.boolean(),
  /** 'identifier': known here by the source's own id or by an identifier that both name. */
  matched: z.enum(['new', 'identifier', 'probable', 'manual']),
  counts: RecordCounts,
  /** Of this program, with where each stands. `opened`: by this file. */
  referrals: z.array(
    z.object({ id: z.string(), program: z.string(), stage: z.string(), opened: z.boolean().default(false) }),
  ),
})
export type ImportedClient = z.infer<typeof ImportedClient>

/**
 * What one file did, in the words that every import uses. The numbers count resources:
 * created + updated + unchanged + merged + rejected + held + other = entries.
 */
export const ImportReport = z.object({
  /** Null when nothing was kept: a preview. */
  import_id: z.string().nullable(),
  file: z.string(),
  /** Whose ids these are. */
  source: z.string(),
  created: count,
  updated: count,
  unchanged: count,
  /** Said more of what is known under another name, or of an earlier entry of the file. */
  merged: count,
  rejected: count,
  held: z.array(z.object({ resource: z.string(), waits_for: z.string() })),
  /** What earlier files had to wait with and this one completed: not counted above. */
  completed: count,
  other: z.record(z.string(), count),
  /** What created, updated, unchanged, merged and rejected are made of: for each how many of which resource type. */
  kinds: z.record(z.string(), z.record(z.string(), count)).default({}),
  warnings: z.array(ImportWarning),
  clients: z.array(ImportedClient),
})
export type ImportReport = z.infer<typeof ImportReport>

/** How a file is to be brought in. Programs and sources may be left out where there is only one answer. */
const HowToImport = z.object({
  programId: ProgramId.optional(),
  /** Whose ids these are, when the file does not say and its folder would not. */
  source: z.string().trim().min(1).max(200).optional(),
})

export const importFhir = route({
  method: 'POST',
  path: '/imports/fhir',
  summary:
    'Imports one FHIR R4 bundle, sent as the body or as a form with one file, at most 50 MB; with dryRun=true only says what it would do',
  audit: 'import.fhir',
  query: HowToImport.extend({
    dryRun: z.enum(['true', 'false']).default('false'),
    /** The name by which the report calls it; a form brings its own. */
    file: z.string().trim().min(1).max(300).optional(),
  }),
  answer: ImportReport,
})

export const FilePreview = z.object({
  file: z.string(),
  /** Null when the file would be refused. */
  report: ImportReport.nullable(),
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
})
export type FilePreview = z.infer<typeof FilePreview>

export const previewFhir = route({
  method: 'POST',
  path: '/imports/fhir/preview',
  summary:
    'Says what a form of FHIR R4 files would do, each after the ones before it: whom they match, create and open. Keeps nothing',
  audit: 'import.previewed',
  query: HowToImport,
  answer: z.object({ previews: z.array(FilePreview) }),
})

export const ImportLine = z.object({
  importId: z.uuid(),
  programId: ProgramId,
  programName: z.string(),
  fileName: z.string(),
  source: z.string(),
  at: Instant,
  /** Null for a command. */
  by: z.string().nullable(),
  created: count,
  updated: count,
  held: count,
  warnings: count,
  clients: count,
  /** That it opened. */
  referrals: count,
})
export type ImportLine = z.infer<typeof ImportLine>

export const listImports = route({
  method: 'GET',
  path: '/imports',
  summary: 'Lists the files that were imported, the latest first: of my programs, and my own',
  audit: 'import.listed',
  query: z.object({ after: z.string().max(100).optional() }),
  answer: z.object({
    imports: z.array(ImportLine),
    next: z.string().nullable(),
    /** Into which programs I may bring files: none for whoever only reads here. */
    mayImportInto: z.array(z.object({ programId: ProgramId, name: z.string() })),
  }),
})

export const readImport = route({
  method: 'GET',
  path: '/imports/:importId',
  summary: 'Reads what a file did, with those of its clients whom I may see',
  audit: 'import.read',
  params: z.object({ importId: z.uuid() }),
  answer: ImportLine.extend({
    report: ImportReport,
    /** Clients of the file whom I may not, or no longer, see. */
    hiddenClients: count,
  }),
})
