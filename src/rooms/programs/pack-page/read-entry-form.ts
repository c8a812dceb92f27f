import { z } from 'zod'
import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { addDays, calendarDay } from '../../../words/calendar-day.ts'
import { entrySay, named } from '../entry/entry.en.ts'
import { type EntryField, fieldsOf } from '../entry/entry-field.ts'
import { type Entry, typedEntry } from '../entry/typed-entry.ts'
import { itemOn } from '../layer-change/change-layer.ts'
import { fieldsIn, saidIn } from '../own-layer/compare-layers.ts'
import { standingOf } from '../own-layer/standing.ts'
import type { LayeredItem } from '../pack/pack.ts'
import { packSection } from '../pack/pack-section.ts'
import { refuse } from '../refusals.ts'
import type { EntryForm, EntryInput } from './contract.ts'

type Place = { section: string; list: string; id: string }

/** An entry as it will read tomorrow, in the inputs of its form. */
export const readEntryForm = (by: Caller, pack: string, place: Place): Promise<EntryForm> =>
  asStaff(by, async (tx, me) => {
    refuseUnlessRole(me, ['administrator'])
    const schema = packSection(place.section)?.lists[place.list]?.item
    if (!schema) throw refuse('entry_unknown')
    const { own, beneath } = await standingOf(tx, pack, me.today)
    const fromDay = addDays(calendarDay(me.today), 1)
    const held = place.id === '' ? undefined : itemOn([...beneath, own], { ...place, fromDay })
    if (place.id !== '' && !held) throw refuse('entry_unknown')
    const entry = held ? plainEntry(held) : {}
    const fields = fieldsOf(schema, entry)
    return { inputs: fields.flatMap((field) => inputsOf(field)), typed: typedEntry(fields, entry), ids: idsOf(schema) }
  })

/** Of a clock that every layer keeps, ours, or the nearest below it. */
const plainEntry = (item: LayeredItem): Entry =>
  Object.fromEntries(fieldsIn(item).map((field) => [field, saidIn(item, field).at(-1)?.value]))

const idsOf = (schema: z.ZodObject): string[] | null => {
  const id = schema.shape['id']
  return id instanceof z.ZodEnum ? id.options.map(String) : null
}

function inputsOf(field: EntryField, group: string | null = null, under = ''): EntryInput[] {
  const name = under + field.name
  if (field.kind === 'group') return field.fields.flatMap((part) => inputsOf(part, named('field', name), `${name}.`))
  const { required, kind } = field
  return [{ name, label: named('field', name), group, required, kind, options: optionsOf(field) }]
}

function optionsOf(field: EntryField): EntryInput['options'] {
  if (field.kind === 'yes_no')
    return [
      { value: 'yes', word: entrySay('word_yes') },
      { value: 'no', word: entrySay('word_no') },
    ]
  if (field.kind === 'measure') return field.units.map((unit) => ({ value: unit, word: named('choice', unit) }))
  if (field.kind !== 'choice' && field.kind !== 'choices') return []
  return field.values.map((value) => ({ value: String(value), word: named('choice', String(value)) }))
}
