import { Coding } from '../answers/response.ts'
import { nameLoops, nameMissingQuestions, refuseTwins } from './find-problems.ts'
import { withPlainTotal } from './plain-total.ts'
import type { Item, Problem, Questionnaire } from './questionnaire.ts'
import { isRaw, isWithinBounds, type Raw, rawsOf, textOf } from './raw.ts'
import { readConstraints, readVariables } from './read-expressions.ts'
import { readItems } from './read-item.ts'
import { Reading } from './reading.ts'

export type ReadQuestionnaire =
  | { ok: true; questionnaire: Questionnaire; notComputable: Problem[] }
  | { ok: false; problems: Problem[] }

const mostItems = 5_000
const root = { path: 'Questionnaire' }

/**
 * A FHIR R4 Questionnaire out of any JSON: read once, every expression compiled. What is malformed refuses it with a
 * sentence; what cannot be worked here is named, and the form works without it. Never throws.
 */
export function readQuestionnaire(raw: unknown): ReadQuestionnaire {
  const reading = new Reading(isRaw(raw) ? raw : {})
  refuseOthers(raw, reading)
  if (reading.refused.length > 0) return { ok: false, problems: reading.refused }
  const questionnaire = readWhole(reading.file, reading)
  if (reading.refused.length > 0) return { ok: false, problems: reading.refused }
  return { ok: true, questionnaire, notComputable: reading.notComputable }
}

/** What is no questionnaire at all, or too much of one. */
function refuseOthers(raw: unknown, reading: Reading): void {
  const kind = isRaw(raw) ? raw['resourceType'] : undefined
  if (!isRaw(raw) || kind === undefined) reading.refuse(root, 'q_not_json')
  else if (kind !== 'Questionnaire') reading.refuse(root, 'q_other_resource', { kind: nameOf(kind) })
  else if (!isWithinBounds(raw)) reading.refuse(root, 'q_too_large')
  else if (raw['modifierExtension'] !== undefined) reading.refuse({ ...root, linkId: 'Questionnaire' }, 'q_modifier')
  else if (raw['item'] === undefined) reading.refuse(root, 'q_no_items')
}

const nameOf = (kind: unknown): string => (typeof kind === 'string' ? kind.slice(0, 60) : '?')

function readWhole(raw: Raw, reading: Reading): Questionnaire {
  const known: string[] = []
  const variables = readVariables(raw, root, known, reading)
  const read = readItems(raw['item'], 'Questionnaire', known, reading)
  refuseTwins(read, reading)
  nameMissingQuestions(read, reading)
  const items = withPlainTotal(nameLoops(read, variables, reading), reading)
  const all = indexOf(items)
  if (all.byLinkId.size > mostItems) {
    reading.refuse(root, 'q_too_many_items', { count: all.byLinkId.size, most: mostItems })
  }
  if (read.length === 0 && reading.refused.length === 0) reading.refuse(root, 'q_no_items')
  const constraints = readConstraints(raw, root, known, reading)
  return {
    ...readHead(raw),
    items,
    variables,
    constraints,
    ...all,
    computes: computes([...all.byLinkId.values()]),
    raw,
  }
}

function readHead(raw: Raw) {
  const url = textOf(raw['url'])
  const version = textOf(raw['version'])
  const copyright = textOf(raw['copyright'])
  return {
    title: textOf(raw['title']) ?? textOf(raw['name']) ?? textOf(raw['id']) ?? url ?? '',
    status: textOf(raw['status']) ?? 'unknown',
    codes: rawsOf(raw['code']).flatMap((code) => {
      const read = Coding.safeParse(code)
      return read.success ? [read.data] : []
    }),
    ...(url !== undefined && { url }),
    ...(version !== undefined && { version }),
    ...(copyright !== undefined && { copyright }),
  }
}

const computes = (items: readonly Item[]): boolean =>
  items.some((item) => item.calculated || item.plainSumOf || item.enableExpression)

/** Every item by its linkId, and the items around each. */
function indexOf(items: readonly Item[]) {
  const byLinkId = new Map<string, Item>()
  const around = new Map<string, readonly Item[]>()
  const enter = (item: Item, outer: readonly Item[]): void => {
    byLinkId.set(item.linkId, item)
    around.set(item.linkId, outer)
    for (const inner of item.items) enter(inner, [...outer, item])
  }
  for (const item of items) enter(item, [])
  return { byLinkId, around }
}
