import { say } from '../en.ts'
import { maxFileBytes } from '../fhir/file-limit.ts'

type Named = { name: string; size: number }

/** Why these files are not even sent; undefined when they may be. */
export function problemOfFiles(files: readonly Named[]): string | undefined {
  if (files.length === 0) return say('import_no_file')
  const large = files.find(({ size }) => size > maxFileBytes)
  if (large) return say('fhir_too_large', { file: large.name, ...megabytesOf(large.size) })
  const together = files.reduce((sum, { size }) => sum + size, 0)
  return together > 2 * maxFileBytes ? say('import_too_large', { limit: (2 * maxFileBytes) / 1_000_000 }) : undefined
}

const megabytesOf = (size: number) => ({ megabytes: Math.ceil(size / 1_000_000), limit: maxFileBytes / 1_000_000 })
