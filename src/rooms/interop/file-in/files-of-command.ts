import fs from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { Refusal } from '../../../words/refusal.ts'
import { say } from '../en.ts'
import { refuseLargeFile } from '../fhir/bundle/open-file.ts'
import type { FileIn } from '../fhir-import/import-fhir.ts'
import { refuse } from '../refusals.ts'

/** A file as a command hands it over: plain data, for it may go through a socket. */
export const HandedFile = z.object({
  name: z.string(),
  folder: z.string(),
  /** gzip in base64. */
  packed: z.string(),
})

/** Why a file was not even read. */
export const RefusedFile = z.object({
  name: z.string(),
  refused: z.object({ code: z.string(), values: z.record(z.string(), z.unknown()) }),
})
export type RefusedFile = z.infer<typeof RefusedFile>

type Handed = z.infer<typeof HandedFile> | RefusedFile

/** Reads a file where the person is. One that is too large is refused by its size alone. */
export async function handFile(name: string): Promise<Handed> {
  try {
    refuseLargeFile((await fs.stat(name)).size, name)
    const packed = gzipSync(await fs.readFile(name)).toString('base64')
    return { name, folder: path.basename(path.dirname(path.resolve(name))), packed }
  } catch (error) {
    const { code, values } = error instanceof Refusal ? error : gone(name, error)
    return { name, refused: { code, values } }
  }
}

const Coded = z.object({ code: z.string() })
const reasons = new Map([
  ['ENOENT', say('no_such_file')],
  ['EISDIR', say('is_a_folder')],
  ['EACCES', say('may_not_read')],
])

function gone(file: string, error: unknown): Refusal {
  const reason = reasons.get(Coded.safeParse(error).data?.code ?? '') ?? String(error)
  return refuse('import_file_gone', 'file', { file, reason })
}

export const fileIn = ({ name, folder, packed }: z.infer<typeof HandedFile>, source: string | null): FileIn => ({
  ...{ name, folder, source },
  content: gunzipSync(Buffer.from(packed, 'base64')),
})
