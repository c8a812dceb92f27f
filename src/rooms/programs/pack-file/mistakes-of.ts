import { packOn, versionsOf } from '../pack/layer-packs.ts'
import type { PackLayer } from '../pack/pack.ts'
import { fileOf, type PackMistake, packSections } from '../pack/pack-section.ts'
import { type PackProblem, type ReadFile, sectionNameOf } from './pack-file.ts'

type Mistake = PackMistake & { section: string }

/** What only shows when every section is read and the layers have met, in each version, told once. */
export function mistakesOf(pack: PackLayer, below: readonly PackLayer[], files: readonly ReadFile[]): PackProblem[] {
  const told = new Map<string, PackProblem>()
  for (const mistake of mistakesAmong([...below, pack])) {
    const problem = placed(mistake, mistake.section, pack, files)
    told.set(`${problem.file}:${problem.line}:${problem.message}`, problem)
  }
  return [...told.values()]
}

/** The same, by section, list and entry. */
export const mistakesAmong = (layers: readonly PackLayer[]): Mistake[] =>
  versionsOf(layers).flatMap((version) => {
    const layered = packOn(layers, version)
    return packSections().flatMap(({ name, mistakesIn }) =>
      mistakesIn(layered).map((mistake) => ({ ...mistake, section: name })),
    )
  })

/** A mistake in an entry that this layer did not write stands at the top of the section's file. */
function placed(
  { list, id, field = [], message }: PackMistake,
  section: string,
  pack: PackLayer,
  files: readonly ReadFile[],
): PackProblem {
  const written = files.find(({ path }) => sectionNameOf(path) === section)
  const index = (pack.sections[section]?.[list] ?? []).findIndex((item) => item.id === id)
  const line = written?.lineOf(index < 0 ? [list] : [list, index, ...field]) ?? 1
  return { file: written?.path ?? fileOf(section), line, message }
}
