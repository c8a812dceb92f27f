import { join } from 'node:path'
import type { PackLayer } from '../pack/pack.ts'
import { loadPack } from './load-pack.ts'
import type { PackProblem } from './pack-file.ts'

export type PackCheck = { ok: boolean; problems: PackProblem[] }

/** What `throughline pack check FOLDER` tells: every mistake with its file, line, reason and remedy. */
export async function checkPack(folder: string, below: readonly PackLayer[] = []): Promise<PackCheck> {
  const read = await loadPack(folder, below)
  if (read.ok) return { ok: true, problems: [] }
  return { ok: false, problems: read.problems.map((problem) => ({ ...problem, file: join(folder, problem.file) })) }
}
