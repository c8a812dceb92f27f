import { say } from '../en.ts'
import { knownSystem, knownValueSet, pointedValueSet } from './known-value-sets.ts'
import type { Choices, Option } from './questionnaire.ts'
import { extensionsOf, extensionValue, type Raw, rawOf, rawsOf, textOf, valueIn, yesOf } from './raw.ts'
import { toValue, wordsOf } from './read-value.ts'
import type { Reading } from './reading.ts'

type At = { path: string; linkId: string }

/** What an item offers: its own list, a value set in the file, one that we know, or one that nobody here knows. */
export function readChoices(item: Raw, at: At, reading: Reading): Choices {
  if (extensionsOf(item, 'answers').length > 0) reading.name(at, 'q_answers_expression')
  if (extensionsOf(item, 'optionsToggle').length > 0) reading.name(at, 'q_options_toggle')
  const own = rawsOf(item['answerOption'])
  const url = textOf(item['answerValueSet'])
  if (own.length > 0) {
    if (url) reading.name(at, 'q_both_options')
    return { kind: 'options', canonical: false, options: own.flatMap((option) => readOption(option, at, reading)) }
  }
  return url ? fromValueSet(url, at, reading) : { kind: 'none' }
}

function readOption(option: Raw, at: At, reading: Reading): Option[] {
  const found = valueIn(option)
  const value = found && toValue(found.kind, found.value)
  if (!value) {
    reading.name(at, 'q_bad_option')
    return []
  }
  const prefix = textOf(extensionValue(option, 'prefix'))
  return [
    {
      value,
      words: wordsOf(value),
      ordinal: ordinalOf(option) ?? ordinalOf(rawOf(found.value)),
      ...(prefix !== undefined && { prefix }),
      exclusive: yesOf(extensionValue(option, 'exclusive')),
      initially: yesOf(option['initialSelected']),
    },
  ]
}

function ordinalOf(element: Raw): number | null {
  const found = extensionValue(element, 'ordinal')
  return typeof found === 'number' ? found : null
}

function fromValueSet(url: string, at: At, reading: Reading): Choices {
  if (!url.startsWith('#')) return fromKnown(url, at, reading)
  const contained = reading.containedAs(url)
  if (contained) return fromContained(contained, url, at, reading)
  reading.name(at, 'q_no_such_contained', { url })
  return { kind: 'unknown', url }
}

function fromKnown(url: string, at: At, reading: Reading): Choices {
  const parts = knownValueSet(url)
  if (parts) {
    const options = parts.flatMap(({ system, concepts }) =>
      concepts.map(([code, display]) => plainOption(system, code, display)),
    )
    return { kind: 'options', canonical: true, options }
  }
  const pointed = pointedValueSet(url)
  if (!pointed) {
    reading.name(at, 'q_unknown_value_set', { url })
    return { kind: 'unknown', url }
  }
  reading.name(at, 'q_wordless_value_set', { url })
  const options = pointed.points.map(([code, ordinal]) => ({
    ...plainOption(pointed.system, code, undefined),
    words: say('points', { count: ordinal }),
    ordinal,
  }))
  return { kind: 'options', canonical: false, options }
}

function fromContained(valueSet: Raw, url: string, at: At, reading: Reading): Choices {
  const expanded = contained(rawsOf(rawOf(valueSet['expansion'])['contains']))
  const options = expanded.length > 0 ? expanded : composed(rawsOf(rawOf(valueSet['compose'])['include']))
  if (options.length > 0) return { kind: 'options', canonical: false, options }
  reading.name(at, 'q_unknown_value_set', { url })
  return { kind: 'unknown', url }
}

const contained = (entries: Raw[]): Option[] =>
  entries.flatMap((entry) => [
    ...(yesOf(entry['abstract']) ? [] : conceptOption(entry, textOf(entry['system']))),
    ...contained(rawsOf(entry['contains'])),
  ])

const composed = (includes: Raw[]): Option[] =>
  includes.flatMap((include) => {
    const system = textOf(include['system'])
    const concepts = rawsOf(include['concept'])
    if (concepts.length > 0) return concepts.flatMap((concept) => conceptOption(concept, system))
    const whole = system === undefined || include['filter'] ? undefined : knownSystem(system)
    return whole ? whole.concepts.map(([code, display]) => plainOption(whole.system, code, display)) : []
  })

function conceptOption(concept: Raw, system: string | undefined): Option[] {
  const code = textOf(concept['code'])
  if (code === undefined) return []
  return [{ ...plainOption(system, code, textOf(concept['display'])), ordinal: ordinalOf(concept) }]
}

const plainOption = (system: string | undefined, code: string, display: string | undefined): Option => ({
  value: { valueCoding: { ...(system && { system }), code, ...(display && { display }) } },
  words: display ?? code,
  ordinal: null,
  exclusive: false,
  initially: false,
})
