import { z } from 'zod'
import { say } from '../pack/pack.en.ts'
import { layerNames, type PackItem, type PackLayer } from '../pack/pack.ts'
import { type AnySection, fileOf, packSection, packSections } from '../pack/pack-section.ts'
import { mistakesOf } from './mistakes-of.ts'
import { isGroup, type PackFile, type PackProblem, type ReadFile, readPackFile, sectionNameOf } from './pack-file.ts'
import { problemsOf } from './problem-words.ts'
import { readPackList } from './read-pack-list.ts'

export type ReadPack = { ok: true; pack: PackLayer } | { ok: false; problems: PackProblem[] }

/** What pack.yaml says of the pack as a whole; the rest of it is the section of the room of programs. */
const headFields = {
  name: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  title: z.string().min(1),
  layer: z.enum(layerNames),
  data_class: z.string().min(1),
  effective_from: z.iso.date(),
  /** Files that it shares with other packs, by the names of their sections. */
  common: z.array(z.string()).default([]),
}
const Head = z.object(headFields)
type Head = z.infer<typeof Head>

/**
 * Reads one layer of a pack from the text of its files, whether they lie in a folder or were uploaded. `below` are the
 * layers it lies on. Either all of it is right, or every mistake in it is told at once.
 */
export function readPack(files: readonly PackFile[], below: readonly PackLayer[] = []): ReadPack {
  const read = files.map(readPackFile)
  const problems = read.flatMap((file) => file.problems)
  const head = headOf(read, below)
  if (problems.length > 0) return refused(problems)
  if (!head.ok) return refused(head.problems)
  problems.push(...commonProblems(read, head.head))
  const sections: PackLayer['sections'] = {}
  for (const file of read) problems.push(...readFile(file, head.head, below, sections))
  const { name, title, layer, data_class } = head.head
  const pack: PackLayer = { name, title, layer, data_class, sections }
  if (problems.length === 0) problems.push(...mistakesOf(pack, below, read))
  return problems.length === 0 ? { ok: true, pack } : refused(problems)
}

const refused = (problems: PackProblem[]): ReadPack => ({
  ok: false,
  problems: problems.toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line),
})

type ReadHead = { ok: true; head: Head } | { ok: false; problems: PackProblem[] }

function headOf(read: readonly ReadFile[], below: readonly PackLayer[]): ReadHead {
  const file = read.find(({ path }) => path === 'pack.yaml')
  if (!file) return { ok: false, problems: [{ file: 'pack.yaml', line: 1, message: say('pack_folder_empty') }] }
  const parsed = Head.safeParse(file.content)
  if (!parsed.success)
    return { ok: false, problems: problemsOf({ file, at: [], value: file.content, issues: parsed.error.issues }) }
  const lowest = below[0]
  if (!lowest || lowest.name === parsed.data.name) return { ok: true, head: parsed.data }
  const message = say('pack_other_name', { name: parsed.data.name, below: lowest.name })
  return { ok: false, problems: [{ file: file.path, line: file.lineOf(['name']), message }] }
}

/** What the pack names as shared is there, and once. */
function commonProblems(read: readonly ReadFile[], { common }: Head): PackProblem[] {
  const head = read.find(({ path }) => path === 'pack.yaml')
  return common.flatMap((name) => {
    const files = read.filter(({ path }) => sectionNameOf(path) === name).length
    const line = head?.lineOf(['common']) ?? 1
    if (files === 1) return []
    return [
      { file: 'pack.yaml', line, message: say(files === 0 ? 'pack_common_missing' : 'pack_common_twice', { name }) },
    ]
  })
}

function readFile(
  file: ReadFile,
  head: Head,
  below: readonly PackLayer[],
  sections: PackLayer['sections'],
): PackProblem[] {
  const name = sectionNameOf(file.path)
  const section = packSection(name)
  const known = packSections()
    .map(({ name: one }) => fileOf(one))
    .toSorted()
    .join(', ')
  if (!section) return [{ file: file.path, line: 1, message: say('pack_file_unknown', { file: file.path, known }) }]
  if (!isGroup(file.content)) return [{ file: file.path, line: 1, message: say('pack_not_a_map') }]
  const own = z.iso.date().safeParse(file.content.effective_from)
  const since = own.success ? own.data : head.effective_from
  const lists: Record<string, PackItem[]> = {}
  const problems = Object.entries(file.content).flatMap(([part, content]) => {
    const list = section.lists[part]
    if (!list) return isHeadField(part, name) ? [] : [unknownPart(file, part, section)]
    const beneath = below.flatMap((layer) => layer.sections[name]?.[part] ?? [])
    const { items, problems: wrong } = readPackList({ file, part, content, list, since, beneath })
    lists[part] = items
    return wrong
  })
  sections[name] = lists
  return problems
}

const isHeadField = (part: string, section: string): boolean =>
  part === 'effective_from' || (section === 'programs' && part in headFields)

function unknownPart(file: ReadFile, part: string, section: AnySection): PackProblem {
  const known = Object.keys(section.lists).join(', ')
  return {
    file: file.path,
    line: file.lineOf([part]),
    message: say('pack_part_unknown', { name: part, file: file.path, known }),
  }
}
