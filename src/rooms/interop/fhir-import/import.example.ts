import { readFileSync } from 'node:fs'
import { homeAfterHospital, riverside } from '../../../../test/cast.ts'
import type { TestHouse } from '../../../../test/house.ts'
import { bundleOf } from '../fhir/fixtures/bundle.example.ts'
import type { ImportReport } from '../import-run/contract.ts'
import { type FileIn, type Importer, importFile } from './import-fhir.ts'

/** Imports for tests: files of people who do not exist, brought in by nobody in particular. */

export const marisols = readFileSync(new URL('../fhir/fixtures/discharge-of-marisol.json', import.meta.url))

/** Two days after Marisol, and Ana, came home. */
export const twoDaysAfter = '2026-03-08T14:00:00.000Z'

type Resource = Parameters<typeof bundleOf>[0][number]

export const importerIn = (house: TestHouse, more: Partial<Importer> = {}): Importer => ({
  house: house.house,
  agencyId: riverside.id,
  staffId: null,
  program: { id: homeAfterHospital },
  ...more,
})

export const fileOf = (content: string | Uint8Array, more: Partial<FileIn> = {}): FileIn => ({
  name: 'lakeside.json',
  content: typeof content === 'string' ? Buffer.from(content) : content,
  source: 'Lakeside',
  folder: null,
  ...more,
})

export const bringText = (house: TestHouse, content: string | Uint8Array, more: Partial<FileIn> = {}) =>
  importFile(importerIn(house), fileOf(content, more))

export const bringAll = (house: TestHouse, resources: Resource[], more: Partial<FileIn> = {}): Promise<ImportReport> =>
  bringText(house, bundleOf(resources), more)

/** What the report must always add up to. */
export const entriesOf = (report: ImportReport): number =>
  report.created +
  report.updated +
  report.unchanged +
  report.merged +
  report.rejected +
  report.held.length +
  Object.values(report.other).reduce((sum, count) => sum + count, 0)

/** One value, or many rows, as whoever migrates sees them: what is really there, whoever may see it. */
export const rowsOf = async (house: TestHouse, sql: string, values: unknown[] = []): Promise<unknown[]> =>
  (await house.asOwner((client) => client.query(sql, values))).rows

export const patientOf = (id: string, given: string, family: string, more: Record<string, unknown> = {}): Resource => ({
  resourceType: 'Patient',
  id,
  name: [{ use: 'official', family, given: [given] }],
  ...more,
})

export const mrn = (value: string, more: Record<string, unknown> = {}) => ({
  system: 'https://mrn.example.org',
  value,
  ...more,
})
