import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { say } from '../pack/pack.en.ts'

/** One file of a pack, by its name within the folder. */
export type PackFile = { path: string; text: string }

/** A mistake in a pack: which file and line, what is wrong and what to do. */
export type PackProblem = { file: string; line: number; message: string }

type Path = readonly PropertyKey[]

/** A file that was read: its content as plain data, and the line on which each part of it stands. */
export type ReadFile = {
  path: string
  content: unknown
  problems: PackProblem[]
  lineOf: (path: Path) => number
}

export function readPackFile({ path, text }: PackFile): ReadFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problems = document.errors.map((error) => ({
    file: path,
    line: lines.linePos(error.pos[0]).line,
    message: say('pack_unreadable', { reason: sentence(error.message) }),
  }))
  const lineAt = (offset: number | undefined) => (offset === undefined ? undefined : lines.linePos(offset).line)
  return {
    path,
    content: problems.length === 0 ? document.toJS() : null,
    problems,
    lineOf: (asked) => lineAt(offsetOf(document.contents, asked)) ?? 1,
  }
}

/** Where the deepest part of the path that exists begins: at its name, where it has one. */
function offsetOf(node: unknown, path: Path): number | undefined {
  const [step, ...rest] = path
  const own = isNode(node) ? node.range?.[0] : undefined
  if (step === undefined) return own
  if (isSeq(node)) return offsetOf(node.items[Number(step)], rest) ?? own
  if (!isMap(node)) return own
  const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : '') === String(step))
  if (!pair) return own
  const name = isNode(pair.key) ? pair.key.range?.[0] : own
  return rest.length === 0 ? name : (offsetOf(pair.value, rest) ?? name)
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/** A file is called after its section, wherever it lies; the head of the pack holds that of this room. */
export function sectionNameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name === 'pack.yaml' ? 'programs' : name.replace(/\.yaml$/, '')
}

/** Names and values, as every entry of a pack is written. */
export const isGroup = (content: unknown): content is Record<string, unknown> =>
  typeof content === 'object' && content !== null && !Array.isArray(content)
