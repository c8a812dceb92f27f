import type { z } from 'zod'
import type { EntryField } from '../entry/entry-field.ts'
import type { Typed } from '../entry/typed-entry.ts'
import type { LayerProblem } from '../own-layer/contract.ts'
import type { Standing } from '../own-layer/standing.ts'
import type { PackItem, PackLayer } from '../pack/pack.ts'
import { mistakesAmong } from '../pack-file/mistakes-of.ts'
import { readPackFile } from '../pack-file/pack-file.ts'
import { problemsOf } from '../pack-file/problem-words.ts'
import type { EntryPlace } from './change-layer.ts'

type Path = readonly PropertyKey[]
export type TypedForm = { fields: readonly EntryField[]; typed: Typed }

/** What the loader says of one entry, each beside the input that mends it, and on which line of its YAML. */
export function entryProblems(item: PackItem, schema: z.ZodObject, form: TypedForm): LayerProblem[] {
  const unread = yamlProblems(form)
  if (unread.length > 0) return unread
  const parsed = schema.safeParse(item)
  if (parsed.success) return []
  const paths: Path[] = []
  const file = { path: '', content: item, problems: [], lineOf: (path: Path) => paths.push(path) - 1 }
  return problemsOf({ file, at: [], value: item, issues: parsed.error.issues }).map(({ line, message }) =>
    placed(paths[line] ?? [], message, form),
  )
}

/** What only shows once the layers have met: an event that no room leaves, a tier that begins too early. */
export function meetingProblems(
  layer: PackLayer,
  { grounds }: Pick<Standing, 'grounds'>,
  at: EntryPlace,
  form: TypedForm,
): LayerProblem[] {
  const told = new Map<string, LayerProblem>()
  for (const { section, list, id, field = [], message } of grounds.flatMap(({ beneath }) =>
    mistakesAmong([...beneath, layer]),
  )) {
    const isHere = section === at.section && list === at.list && id === at.id
    told.set(message, isHere ? placed(field, message, form) : { field: null, file: null, line: null, message })
  }
  return [...told.values()]
}

const yamlProblems = ({ fields, typed }: TypedForm): LayerProblem[] =>
  fields
    .filter(({ kind }) => kind === 'yaml')
    .flatMap(({ name }) =>
      readPackFile({ path: name, text: typed[name] ?? '' }).problems.map(({ line, message }) => ({
        field: name,
        file: null,
        line,
        message,
      })),
    )

function placed(path: Path, message: string, { fields, typed }: TypedForm): LayerProblem {
  const [top, ...rest] = path
  const field = fields.find(({ name }) => name === top)
  if (!field) return { field: top === 'id' ? 'id' : null, file: null, line: null, message }
  if (field.kind === 'group')
    return { field: [top, rest[0]].filter(Boolean).join('.'), file: null, line: null, message }
  const line = field.kind === 'yaml' ? readPackFile({ path: '', text: typed[field.name] ?? '' }).lineOf(rest) : null
  return { field: field.name, file: null, line, message }
}
