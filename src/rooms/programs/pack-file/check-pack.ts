import { join } from 'node:path'
import type { PackLayer } from '../pack/pack.ts'
import { loadPack } from './load-pack.ts'
import type { PackProblem } from './pack-file.ts'
import { readLayers } from './shipped-layers.ts'

export type PackCheck = { ok: boolean; problems: PackProblem[] }

/** What `throughline pack check FOLDER` tells: every mistake with its file, line, reason and remedy; in its layers, too. */
export async function checkPack(folder: string, below: readonly PackLayer[] = []): Promise<PackCheck> {
  const read = await loadPack(folder, below)
  const problems = read.ok ? (await readLayers(folder, read.pack)).problems : read.problems
  const placed = problems.map((problem) => ({ ...problem, file: join(folder, problem.file) }))
  return { ok: problems.length === 0, problems: placed }
}
