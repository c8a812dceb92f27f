import { addGroup, answer, removeGroup, type Said } from '../answers/answer.ts'
import { enabledRows } from '../answers/enabled.ts'
import { absenceOf, type Mark } from '../answers/marks.ts'
import type { Place } from '../answers/place.ts'
import type { QuestionnaireResponse, ResponseItem } from '../answers/response.ts'
import type { Row } from '../answers/rows.ts'
import { settle } from '../answers/settle.ts'
import type { Issue } from '../checking/issue.ts'
import { isAsked } from '../questionnaire/asked.ts'
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts'

/** What one row of the form draws. The same object as long as nothing of it changed. */
export type View = {
  key: string
  place: Place
  item: Item
  node: ResponseItem | undefined
  /** Repetitions of a group: how many there are, and which one this is. */
  times: number
  nth: number
  problem: string | undefined
}

export type Progress = { answered: number; all: number }

type Kept = { response: QuestionnaireResponse; key: string }

const noKeys: readonly string[] = []
const nothingYet: Progress = { answered: 0, all: 0 }
const restBeforeSettling = 150
const mostUndone = 200

/**
 * The answers of one form, outside React: a row listens for itself and is redrawn when its own view changed. What is
 * asked is decided at once; what expressions calculate follows when the hand rests.
 */
export class FormStore {
  response: QuestionnaireResponse
  /** Called with every new response. */
  onChange: (response: QuestionnaireResponse) => void = () => {}
  /** Who is answering, for the mark at each answer. */
  mark: () => Mark | null = () => null
  readonly questionnaire: Questionnaire
  private readonly listeners = new Set<() => void>()
  private readonly made = new WeakSet<QuestionnaireResponse>()
  private off: ReadonlySet<string> = new Set()
  private views: ReadonlyMap<string, View> = new Map()
  private inside: ReadonlyMap<string, readonly string[]> = new Map()
  private progress: ReadonlyMap<string, Progress> = new Map()
  private problems: ReadonlyMap<string, string> = new Map()
  private undoable: Kept[] = []
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(questionnaire: Questionnaire, response: QuestionnaireResponse) {
    this.questionnaire = questionnaire
    this.response = response
    this.settleNow()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  view = (key: string): View | undefined => this.views.get(key)
  /** The rows inside another, in order; '' is the whole form. */
  keysIn = (key: string): readonly string[] => this.inside.get(key) ?? noKeys
  progressIn = (key: string): Progress => this.progress.get(key) ?? nothingYet
  /** Every row that can be gone to, in order. */
  questionKeys = (): string[] => [...this.views.values()].filter(({ item }) => isAsked(item)).map(({ key }) => key)

  say(key: string, said: Said): void {
    const view = this.views.get(key)
    if (!view) return
    const isTyping = this.undoable.at(-1)?.key === key && isTyped(view.item)
    if (!isTyping) this.undoable = [...this.undoable.slice(-mostUndone), { response: this.response, key }]
    this.change(answer(this.questionnaire, this.response, view.place, said, this.mark()))
  }

  addGroup(key: string): void {
    const view = this.views.get(key)
    if (view) this.change(addGroup(this.questionnaire, this.response, view.place))
  }

  removeGroup(key: string): void {
    const view = this.views.get(key)
    if (!view) return
    this.undoable = [...this.undoable, { response: this.response, key }]
    this.change(removeGroup(this.questionnaire, this.response, view.place))
  }

  /** Takes the last answer back, and says which row it was. */
  undo(): string | undefined {
    const last = this.undoable.pop()
    if (last) this.change(last.response)
    return last?.key
  }

  /** Another response from outside: another draft, another copy. What this form made itself is known already. */
  replace(response: QuestionnaireResponse): void {
    if (response === this.response || this.made.has(response)) return
    this.response = response
    this.undoable = []
    this.settleNow()
    this.tell()
  }

  showProblems(issues: readonly Issue[]): void {
    const told = issues.filter(({ severity, row }) => row !== null && severity !== 'information')
    this.problems = new Map(told.toReversed().map(({ row, sentence }) => [row ?? '', sentence]))
    this.refresh()
    this.tell()
  }

  /** Stops what waits. */
  close(): void {
    clearTimeout(this.timer)
  }

  private change(response: QuestionnaireResponse): void {
    this.keep(response)
    this.refresh()
    this.tell()
    if (!this.questionnaire.computes) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.settleLater(), restBeforeSettling)
  }

  private keep(response: QuestionnaireResponse): void {
    this.response = response
    this.made.add(response)
    this.onChange(response)
  }

  private settleLater(): void {
    const before = this.response
    this.settleNow()
    if (this.response !== before) this.keep(this.response)
    this.tell()
  }

  private settleNow(): void {
    const settled = settle(this.questionnaire, this.response)
    this.response = settled.response
    this.off = settled.off
    this.refresh()
  }

  private refresh(): void {
    const { rows } = enabledRows(this.questionnaire, this.response, this.off)
    const shown = rows.filter(isShown)
    this.views = new Map(shown.map((row) => [row.key, this.viewOf(row)]))
    this.inside = sameLists(
      this.inside,
      Map.groupBy(shown, ({ outer }) => outer?.key ?? ''),
    )
    this.progress = sameProgress(this.progress, shown)
  }

  private viewOf({ key, place, item, node, beside }: Row): View {
    const before = this.views.get(key)
    const times = item.type === 'group' && item.repeats ? beside.filter((one) => one.linkId === item.linkId).length : 1
    const problem = this.problems.get(key)
    if (before && before.node === node && before.problem === problem && before.times === times) return before
    return { key, place, item, node, times: Math.max(times, 1), nth: place.at(-1)?.nth ?? 0, problem }
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}

const isShown = ({ enabled, item, outer }: Row): boolean =>
  enabled && !item.hidden && item.control !== 'help' && (outer === undefined || isShown(outer))

const isTyped = ({ type }: Item): boolean => !['choice', 'boolean', 'attachment'].includes(type)

function sameLists(before: ReadonlyMap<string, readonly string[]>, now: ReadonlyMap<string, readonly Row[]>) {
  const lists = [...now].map(([key, rows]): [string, readonly string[]] => {
    const keys = rows.map((row) => row.key)
    const old = before.get(key)
    return [key, old?.length === keys.length && old.every((one, at) => one === keys[at]) ? old : keys]
  })
  return new Map(lists)
}

/** How far each part is, and the whole under ''. */
function sameProgress(before: ReadonlyMap<string, Progress>, rows: readonly Row[]): Map<string, Progress> {
  const found = new Map<string, Progress>()
  for (const row of rows.filter(({ item }) => isAsked(item))) {
    const answered = (row.node?.answer ?? []).length > 0 || absenceOf(row.node) !== null ? 1 : 0
    for (const key of ['', ...outerKeys(row)]) {
      const so = found.get(key) ?? nothingYet
      found.set(key, { answered: so.answered + answered, all: so.all + 1 })
    }
  }
  const kept = (key: string, now: Progress): Progress => {
    const old = before.get(key)
    return old?.answered === now.answered && old.all === now.all ? old : now
  }
  return new Map([...found].map(([key, now]) => [key, kept(key, now)]))
}

const outerKeys = ({ outer }: Row): string[] => (outer ? [outer.key, ...outerKeys(outer)] : [])
