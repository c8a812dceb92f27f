import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Caller } from '../../../platform/db/caller.ts'
import type { House } from '../../../platform/house.ts'
import { callerOf, type Doors } from '../../../platform/http/mount.ts'
import { Refusal } from '../../../words/refusal.ts'
import { maxFileBytes } from '../fhir/file-limit.ts'
import { importFile } from '../fhir-import/import-fhir.ts'
import { presentPreview, tryFiles } from '../fhir-import/preview-files.ts'
import {
  type ImportReport,
  importFhir,
  listImports as listDoor,
  previewFhir,
  readImport as readDoor,
} from './contract.ts'
import { importerOf } from './importer-of.ts'
import { listImports } from './list-imports.ts'
import { readImport } from './read-import.ts'
import { mostTogether, refuseLargeUpload, uploadedFile, uploadedFiles, uploadLimits } from './uploads.ts'

export function importRunRoutes({ mount, api, house }: Doors): void {
  mount(listDoor, ({ by, query }) => listImports(by, query.after))
  mount(readDoor, ({ by, params }) => readImport(by, params.importId))
  void api.register(async (uploads) => {
    await takeBodiesWhole(uploads)
    mountUpload(uploads, house, { door: importFhir, most: maxFileBytes, answer: bring })
    mountUpload(uploads, house, { door: previewFhir, most: mostTogether, answer: preview })
  })
}

/** Files are parsed by the import itself, whatever the sender calls their type. */
async function takeBodiesWhole(uploads: FastifyInstance): Promise<void> {
  uploads.removeAllContentTypeParsers()
  await uploads.register(multipart, { limits: uploadLimits })
  const whole = { parseAs: 'buffer' as const, bodyLimit: maxFileBytes }
  uploads.addContentTypeParser('*', whole, (_request, content, done) => done(null, content))
}

type Upload = {
  door: typeof importFhir | typeof previewFhir
  most: number
  answer(by: Caller, request: FastifyRequest): Promise<unknown>
}

/** Who asks, and how much they send, is known before a byte of the body is read. */
const mountUpload = (uploads: FastifyInstance, house: House, { door, most, answer }: Upload): void =>
  void uploads.route({
    method: door.method,
    url: door.path,
    config: { door },
    schema: { summary: door.summary, querystring: door.query, response: { 200: door.answer } },
    async onRequest(request) {
      // The same file twice changes nothing, so a retry needs no key; and a key would hash the file.
      delete request.headers['idempotency-key']
      callerOf(house, door, request)
      refuseLargeUpload(request, most)
    },
    handler: (request) => answer(callerOf(house, door, request), request),
  })

async function bring(by: Caller, request: FastifyRequest): Promise<ImportReport> {
  const { dryRun, programId, ...named } = importFhir.query.parse(request.query)
  const importer = await importerOf(by, programId)
  const file = await uploadedFile(request, named)
  if (dryRun === 'false') return importFile(importer, file)
  const [{ outcome } = { outcome: undefined }] = await tryFiles(importer, [file])
  if (!outcome || outcome instanceof Refusal) throw outcome
  return outcome
}

async function preview(by: Caller, request: FastifyRequest) {
  const { programId, ...named } = previewFhir.query.parse(request.query)
  const importer = await importerOf(by, programId)
  const tried = await tryFiles(importer, await uploadedFiles(request, named))
  return { previews: tried.map(presentPreview) }
}
