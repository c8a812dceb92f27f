import type { RefObject } from 'react'
import { type Key, useKeys } from '../../../web/keys.ts'
import { isEqual } from '../answers/compare.ts'
import type { Value } from '../answers/response.ts'
import { say } from '../en.ts'
import type { FormStore, View } from './form-store.ts'
import { valueForDigit } from './option-digits.ts'

const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** Digits answer, r and k say why not, arrows move, u takes back. At rest while somebody writes. */
export function useFormKeys(store: FormStore, form: RefObject<HTMLElement | null>, readOnly: boolean): void {
  const move = (way: 1 | -1) => goBy(store, form.current, way)
  const onRow = (act: (view: View) => boolean) => {
    const view = readOnly ? undefined : store.view(rowInFocus(form.current) ?? '')
    if (view && act(view)) move(1)
  }
  const byDigit = digits.map(
    (digit): Key => ({
      keys: String(digit),
      does: say('f_key_answer', { digit }),
      act: () => onRow((view) => choose(store, view, digit)),
    }),
  )
  const absence = (view: View, why: 'refused' | 'unknown') => {
    store.say(view.key, { absence: why })
    return true
  }
  useKeys([
    ...byDigit,
    { keys: 'r', does: say('f_key_refused'), act: () => onRow((view) => absence(view, 'refused')) },
    { keys: 'k', does: say('f_key_unknown'), act: () => onRow((view) => absence(view, 'unknown')) },
    { keys: 'ArrowDown', does: say('f_key_next'), act: () => move(1) },
    { keys: 'ArrowUp', does: say('f_key_previous'), act: () => move(-1) },
    { keys: 'u', does: say('f_key_undo'), act: () => focusRow(form.current, readOnly ? undefined : store.undo()) },
  ])
}

/** Whether the question is done with: one of many may have more. */
function choose(store: FormStore, { key, item, node }: View, digit: number): boolean {
  const value = valueForDigit(item, digit)
  if (!value) return false
  store.say(key, { values: item.repeats ? toggled(item, node?.answer ?? [], value) : [value] })
  return !item.repeats
}

/** One more or one fewer of several answers; one that stands alone sends the others away. */
export function toggled(item: View['item'], now: readonly Value[], value: Value): Value[] {
  const options = item.choices.kind === 'options' ? item.choices.options : []
  const isAlone = (one: Value) => options.some((option) => option.exclusive && isEqual(option.value, one))
  if (now.some((one) => isEqual(one, value))) return now.filter((one) => !isEqual(one, value))
  return isAlone(value) ? [value] : [...now.filter((one) => !isAlone(one)), value]
}

const rowInFocus = (form: HTMLElement | null): string | undefined => {
  const row = document.activeElement?.closest<HTMLElement>('[data-question]')
  return row && form?.contains(row) ? row.dataset['question'] : undefined
}

function goBy(store: FormStore, form: HTMLElement | null, way: 1 | -1): void {
  const keys = store.questionKeys()
  const now = keys.indexOf(rowInFocus(form) ?? '')
  focusRow(form, keys[now < 0 ? 0 : Math.min(Math.max(now + way, 0), keys.length - 1)])
}

/** The given answer of a row takes the focus, else its first control. */
export function focusRow(form: HTMLElement | null, key: string | undefined): void {
  const row = key === undefined ? null : form?.querySelector(`[data-question="${CSS.escape(key)}"]`)
  const control =
    row?.querySelector<HTMLElement>('input:checked') ??
    row?.querySelector<HTMLElement>('input, textarea, select, button')
  control?.focus()
  row?.scrollIntoView({ block: 'nearest' })
}
