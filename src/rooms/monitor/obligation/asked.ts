import type { Asked, Unit } from './obligation.ts'

type Said = Readonly<Record<string, unknown>>

/** What an obligation keeps of the clock that its rule asks for, in the words that its title and its second line name. */
export const askedWords = ({ unit, withinCount, beaten }: Asked) => ({
  ...(withinCount === undefined ? {} : { withinUnit: unit, withinCount }),
  ...(beaten?.withinCount === undefined
    ? {}
    : { otherLayer: beaten.layer, otherUnit: beaten.unit, otherCount: beaten.withinCount }),
})

/** The same, read back from what was kept. */
export function askedOf({ unit, layer, words }: { unit: Unit; layer: string; words: Said }): Asked {
  const { withinCount, otherLayer, otherUnit, otherCount } = words
  const beaten =
    typeof otherLayer === 'string' && isUnit(otherUnit) && typeof otherCount === 'number'
      ? { beaten: { layer: otherLayer, unit: otherUnit, withinCount: otherCount } }
      : {}
  return { unit, layer, ...(typeof withinCount === 'number' ? { withinCount } : {}), ...beaten }
}

/** The words that are kept, once the clock asks for something else. */
export function reworded(words: Said, asked: Asked): Record<string, unknown> {
  const {
    withinUnit: _unit,
    withinCount: _count,
    otherLayer: _layer,
    otherUnit: _other,
    otherCount: _more,
    ...facts
  } = words
  return { ...facts, ...askedWords(asked) }
}

export const isSameAsked = (one: Asked, other: Asked): boolean =>
  one.unit === other.unit &&
  one.layer === other.layer &&
  JSON.stringify(askedWords(one)) === JSON.stringify(askedWords(other))

const isUnit = (unit: unknown): unit is Unit => unit === 'hour' || unit === 'day' || unit === 'business_day'
