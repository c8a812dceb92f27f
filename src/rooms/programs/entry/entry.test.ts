import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import '../../../assembly.ts'
import { packSections } from '../pack/pack-section.ts'
import { shippedPacks } from '../pack-file/shipped-packs.ts'
import { type EntryField, fieldsOf, fieldsTyped } from './entry-field.ts'
import { type Entry, readEntry, typedEntry } from './typed-entry.ts'
import { entryTitle, valueWords } from './value-words.ts'

type Shipped = { place: string; item: z.ZodObject; entry: Entry }

/** Every entry of every pack that comes with the house, without its name and its days. */
async function shippedEntries(): Promise<Shipped[]> {
  const layers = [...(await shippedPacks()).values()].flat()
  return layers.flatMap((layer) =>
    packSections().flatMap(({ name, lists }) =>
      Object.entries(lists).flatMap(([list, { item }]) =>
        (layer.sections[name]?.[list] ?? []).map((one) => {
          const { effective_from: _from, effective_until: _until, id, ...entry } = one
          return { place: `${layer.name} ${name} ${list} ${id}`, item, entry }
        }),
      ),
    ),
  )
}

const yamlOf = (fields: readonly EntryField[]) => fields.filter(({ kind }) => kind === 'yaml').map(({ name }) => name)

test('what is read, shown in its form and sent back unchanged is the same entry, for every entry of every pack', async () => {
  const entries = await shippedEntries()
  expect(entries.length).toBeGreaterThan(100)
  for (const { place, item, entry } of entries) {
    const fields = fieldsOf(item, entry)
    const back = readEntry(fieldsTyped(item, yamlOf(fields)), typedEntry(fields, entry))
    expect(back, place).toEqual(entry)
  }
})

test('texts, numbers, choices and spans are asked for by inputs; only what is nested is YAML', async () => {
  const entries = await shippedEntries()
  const call = entries.find(({ place }) => place.endsWith('rules rules discharge-call'))
  if (!call) throw new Error('the pack has its follow-up call')
  const kinds = Object.fromEntries(fieldsOf(call.item, call.entry).map(({ name, kind }) => [name, kind]))
  expect(kinds).toMatchObject({
    title: 'text',
    source: 'group',
    due: 'measure',
    ends_with_case: 'yes_no',
    owner: 'choice',
    opens: 'yaml',
    satisfied_by: 'yaml',
  })
})

test('no entry is shown as anything but words', async () => {
  for (const { place, entry } of await shippedEntries()) {
    const said = [entryTitle({ id: place, ...entry }), ...Object.values(entry).map(valueWords)]
    expect(
      said.filter((words) => words === '' || /\[object|undefined|\{\{/.test(words)),
      place,
    ).toEqual(said.filter((words) => words.includes('{{')))
    expect(entryTitle(entry), place).not.toContain('{{')
  }
})

test('whatever a text, a list, a number or a span holds, its form gives it back', () => {
  const item = z.strictObject({
    text: z.string().optional(),
    lines: z.array(z.string()).optional(),
    count: z.number().optional(),
    span: z.strictObject({ hours: z.int().optional(), days: z.int().optional() }).optional(),
    chosen: z.array(z.enum(['a', 'b', 'c'])).optional(),
    open: z.record(z.string(), z.unknown()).optional(),
  })
  const entries = fc.record(
    {
      text: fc.string(),
      lines: fc.array(fc.string()),
      count: fc.integer(),
      span: fc.oneof(fc.record({ hours: fc.nat() }), fc.record({ days: fc.nat() }), fc.constant({})),
      chosen: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
      open: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(fc.integer(), fc.boolean(), fc.string())),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(entries, (entry) => {
      const fields = fieldsOf(item, entry)
      expect(readEntry(fieldsTyped(item, yamlOf(fields)), typedEntry(fields, entry))).toEqual(entry)
    }),
  )
})
