import { CalendarDay } from '../../../words/calendar-day.ts'
import type { LayerChange } from '../own-layer/contract.ts'
import type { EntryInput } from './contract.ts'

type At = { section: string; list: string; id: string | null }

/** What the inputs of an entry hold, as the change that they ask for; null without a day. `id` null: a new entry. */
export function typedChange(form: FormData, inputs: readonly EntryInput[], { section, list, id }: At) {
  return fromDayIn(form, (fromDay) => ({
    act: 'entry',
    section,
    list,
    id: id ?? textIn(form, 'id').trim(),
    isNew: id === null,
    fromDay,
    typed: Object.fromEntries(inputs.flatMap((input) => typedIn(form, input))),
    asYaml: inputs.filter(({ kind }) => kind === 'yaml').map(({ name }) => name),
  }))
}

/** The change from the day that was typed; null when none was. */
export function fromDayIn(form: FormData, change: (fromDay: CalendarDay) => LayerChange): LayerChange | null {
  const day = CalendarDay.safeParse(textIn(form, 'fromDay'))
  return day.success ? change(day.data) : null
}

function typedIn(form: FormData, { name, kind }: EntryInput): [string, string][] {
  if (kind === 'choices') return [[name, form.getAll(name).map(String).join('\n')]]
  if (kind !== 'measure') return [[name, textIn(form, name)]]
  return ['count', 'unit'].map((part) => [`${name}.${part}`, textIn(form, `${name}.${part}`)])
}

const textIn = (form: FormData, name: string): string => String(form.get(name) ?? '')
