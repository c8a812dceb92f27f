import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../../../words/refusal.ts'
import { refuseLargeFile } from '../fhir/bundle/open-file.ts'
import { maxFileBytes } from '../fhir/file-limit.ts'
import type { FileIn } from '../fhir-import/import-fhir.ts'
import { refuse } from '../refusals.ts'

export const uploadLimits = { fileSize: maxFileBytes, files: 20, fields: 20 }

/** Together, so that a preview of many does not fill the memory. */
export const mostTogether = 2 * maxFileBytes

/** Names and boundaries of a form take a little more than its files. */
const formOverhead = 100_000

/** What says its size is refused before a byte of it is read. */
export function refuseLargeUpload({ headers, query }: FastifyRequest, most: number): void {
  const bytes = Number(headers['content-length'] ?? 0)
  const named = z.object({ file: z.string().optional() }).safeParse(query).data?.file
  if (bytes > most + formOverhead) refuseLargeFile(bytes, nameOf(named))
}

type Named = { source?: string | undefined; file?: string | undefined }

/** The one file of an upload: the body itself, or a form's. */
export async function uploadedFile(request: FastifyRequest, named: Named): Promise<FileIn> {
  const [file, another] = request.isMultipart() ? await uploadedFiles(request, named) : [bodyOf(request, named)]
  if (!file) throw refuse('import_no_file', 'file')
  if (another) throw refuse('import_many_files', 'file')
  return file
}

export async function uploadedFiles(request: FastifyRequest, { source }: Named): Promise<FileIn[]> {
  if (!request.isMultipart()) throw refuse('import_no_file', 'file')
  const files: FileIn[] = []
  let together = 0
  for await (const { name, content } of partsOf(request)) {
    together += content.byteLength
    if (together > mostTogether) throw refuse('import_too_large', 'file', { limit: mostTogether / 1_000_000 })
    files.push({ name, content, source: source ?? null, folder: null })
  }
  if (files.length === 0) throw refuse('import_no_file', 'file')
  return files
}

/** The files of a form, whole. A form that breaks off, or is none, is said as such: its parser only throws. */
async function* partsOf(request: FastifyRequest): AsyncGenerator<Pick<FileIn, 'name' | 'content'>> {
  const parts = request.files({ limits: uploadLimits })
  let name = ''
  try {
    for await (const part of parts) {
      name = nameOf(part.filename)
      yield { name, content: await part.toBuffer() }
    }
  } catch (error) {
    if (error instanceof Refusal) throw error
    if (TooLarge.safeParse(error).success)
      refuseLargeFile(Math.max(Number(request.headers['content-length'] ?? 0), maxFileBytes + 1), name)
    throw refuse('import_form_broken', 'file')
  }
}

const TooLarge = z.object({ code: z.literal('FST_REQ_FILE_TOO_LARGE') })

const Body = z.instanceof(Uint8Array)

function bodyOf({ body }: FastifyRequest, { source, file }: Named): FileIn {
  const content = Body.safeParse(body).data
  if (!content) throw refuse('import_no_file', 'file')
  return { name: nameOf(file), content, source: source ?? null, folder: null }
}

/** Browsers send a bare name; others may send a path of their own machine, which is nobody's business. */
const nameOf = (name: string | undefined): string => name?.split(/[/\\]/).at(-1)?.slice(0, 300) || 'upload.json'
