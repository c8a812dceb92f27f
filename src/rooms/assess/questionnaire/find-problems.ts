import { namesIn, quotedIn } from '../expressions/expression.ts'
import type { Item, Variable } from './questionnaire.ts'
import type { Reading } from './reading.ts'

/** Every item of a questionnaire, each before those below it. */
export const everyItem = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...everyItem(item.items)])

/** Two items of one linkId: an answer could not be told apart. */
export function refuseTwins(items: readonly Item[], reading: Reading): void {
  const seen = new Set<string>()
  for (const { linkId, path } of everyItem(items)) {
    if (seen.has(linkId)) reading.refuse({ path, linkId }, 'q_twice')
    seen.add(linkId)
  }
}

/** Conditions on questions that do not exist. They are not counted when the form is worked: see `isEnabled`. */
export function nameMissingQuestions(items: readonly Item[], reading: Reading): void {
  const all = everyItem(items)
  const there = new Set(all.map(({ linkId }) => linkId))
  for (const { linkId, path, enableWhen } of all) {
    for (const { question } of enableWhen) {
      if (!there.has(question)) reading.name({ path, linkId }, 'q_condition_nowhere', { question })
    }
  }
}

/** Items that depend on each other in a circle: named, and what is calculated in the circle is left out. */
export function nameLoops(items: readonly Item[], variables: readonly Variable[], reading: Reading): Item[] {
  const all = everyItem(items)
  const circle = circular(dependenciesOf(all, variables))
  const others = [...circle].slice(0, 5).join(', ')
  for (const { linkId, path } of all) if (circle.has(linkId)) reading.name({ path, linkId }, 'q_loop', { others })
  return circle.size === 0 ? [...items] : items.map((item) => withoutCalculation(item, circle))
}

function withoutCalculation(item: Item, circle: ReadonlySet<string>): Item {
  const items = item.items.map((inner) => withoutCalculation(inner, circle))
  if (!circle.has(item.linkId)) return { ...item, items }
  const { calculated, ...rest } = item
  return { ...rest, items, calculatedElsewhere: item.calculatedElsewhere || calculated !== undefined }
}

type Dependencies = Map<string, Set<string>>

function dependenciesOf(all: readonly Item[], rootVariables: readonly Variable[]): Dependencies {
  const there = new Set(all.map(({ linkId }) => linkId))
  const variables = [...rootVariables, ...all.flatMap((item) => item.variables)]
  return new Map(
    all.map((item) => {
      const texts = [item.calculated?.text, item.enableExpression?.text].filter((text) => text !== undefined)
      const named = texts.flatMap((text) => linkIdsOf(text, variables, new Set()))
      const asked = item.enableWhen.map(({ question }) => question)
      return [item.linkId, new Set([...named, ...asked].filter((linkId) => there.has(linkId)))]
    }),
  )
}

/** What an expression quotes, by itself and by way of its variables; what it shuts out with != does not count. */
function linkIdsOf(text: string, variables: readonly Variable[], seen: Set<string>): string[] {
  const used = namesIn(text).filter((name) => !seen.has(name))
  for (const name of used) seen.add(name)
  const through = variables.filter(({ name }) => used.includes(name))
  const own = quotedIn(text.replaceAll(/!=\s*'(?:[^'\\]|\\.)*'/g, ''))
  return [...own, ...through.flatMap(({ expression }) => linkIdsOf(expression.text, variables, seen))]
}

/** What remains when everything that leads nowhere, or that nothing leads to, is taken away again and again. */
function circular(leads: Dependencies): ReadonlySet<string> {
  const left = new Set(leads.keys())
  for (let before = -1; before !== left.size; ) {
    before = left.size
    const led = new Set([...left].flatMap((from) => [...(leads.get(from) ?? [])]))
    for (const one of left) {
      const leadsOn = [...(leads.get(one) ?? [])].some((to) => left.has(to))
      if (!leadsOn || !led.has(one)) left.delete(one)
    }
  }
  return left
}
