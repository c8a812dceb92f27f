import { createHash } from 'node:crypto'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FileIn } from '../fhir-import/import-fhir.ts'
import type { KeptFile } from '../import-run/import-run.sql.ts'

/** Above this a file is kept packed: such files are mostly repetition. */
const largeBytes = 100_000

/** The file as it is kept, with the hash of what came. */
export async function keptFile({ name, content }: FileIn): Promise<KeptFile> {
  const isGzipped = content.byteLength > largeBytes
  return {
    sha256: createHash('sha256').update(content).digest('hex'),
    name: path.basename(name),
    bytes: content.byteLength,
    content: isGzipped ? await promisify(gzip)(content) : Buffer.from(content),
    isGzipped,
  }
}
