import { say } from '../pack/pack.en.ts'
import { PackItem } from '../pack/pack.ts'
import { type PackList, schemaOf } from '../pack/pack-section.ts'
import { isGroup, type PackProblem, type ReadFile } from './pack-file.ts'
import { problemsOf } from './problem-words.ts'

type Written = {
  file: ReadFile
  part: string
  content: unknown
  list: PackList
  /** The day on which an entry begins that does not say so itself. */
  since: string
  /** The same list in the layers below. */
  beneath: readonly PackItem[]
}

/** Reads one list of a pack, entry by entry: what is right, and everything that is wrong. */
export function readPackList(written: Written): { items: PackItem[]; problems: PackProblem[] } {
  const { file, part, content } = written
  if (!Array.isArray(content)) {
    return {
      items: [],
      problems: [{ file: file.path, line: file.lineOf([part]), message: say('pack_not_a_list', { name: part }) }],
    }
  }
  const entries: unknown[] = content
  const read = entries.map((entry, index) => readEntry(written, entry, index))
  const items = read.flatMap(({ item }) => item ?? [])
  return { items, problems: [...read.flatMap(({ problems }) => problems), ...twice(written, items, entries)] }
}

type ReadEntry = { item: PackItem | null; problems: PackProblem[] }

function readEntry({ file, part, list, since, beneath }: Written, entry: unknown, index: number): ReadEntry {
  const path = [part, index]
  const withDay: unknown = isGroup(entry) ? { effective_from: since, ...entry } : entry
  const changes = isGroup(entry) && beneath.some(({ id }) => id === entry.id)
  const parsed = schemaOf(list, changes).safeParse(withDay)
  if (parsed.success) return ends({ file, path }, PackItem.parse(parsed.data))
  const problems = problemsOf({ file, at: path, value: withDay, issues: parsed.error.issues })
  if (beneath.length === 0 || changes || list.whole) return { item: null, problems }
  return { item: null, problems: problems.map((problem) => ({ ...problem, message: orBelow(entry, problem.message) })) }
}

function ends({ file, path }: { file: ReadFile; path: (string | number)[] }, item: PackItem): ReadEntry {
  const { effective_from: from, effective_until: until } = item
  if (until === undefined || from < until) return { item, problems: [] }
  const line = file.lineOf([...path, 'effective_until'])
  return { item, problems: [{ file: file.path, line, message: say('pack_ends_before', { from, until }) }] }
}

function twice({ file, part }: Written, items: readonly PackItem[], entries: readonly unknown[]): PackProblem[] {
  const seen = new Set<string>()
  return items.flatMap((item) => {
    const key = `${item.id} ${item.effective_from}`
    if (!seen.has(key)) return seen.add(key) && []
    const index = entries.findLastIndex((entry) => isGroup(entry) && entry.id === item.id)
    return [{ file: file.path, line: file.lineOf([part, index]), message: say('pack_twice', { id: item.id }) }]
  })
}

const orBelow = (entry: unknown, problem: string): string =>
  say('pack_layer_below', { id: isGroup(entry) ? String(entry.id) : '', problem })
