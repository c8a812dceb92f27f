import type { Item, Option } from '../questionnaire/questionnaire.ts'
import { extensionUrls, type Raw, rawsOf } from '../questionnaire/raw.ts'
import { isEqual } from './compare.ts'
import type { Value } from './response.ts'

/** The offered answer that this is. */
export const optionOf = ({ choices }: Item, value: Value): Option | undefined =>
  choices.kind === 'options' ? choices.options.find((option) => isEqual(option.value, value)) : undefined

/** What an answer counts: as its option says, as it says itself, its number, or one for a yes. Null where it counts nothing. */
export function pointsOf(item: Item, value: Value): number | null {
  const own = optionOf(item, value)?.ordinal ?? (value.valueCoding && ordinalIn(value.valueCoding))
  const number = own ?? value.valueInteger ?? value.valueDecimal ?? value.valueQuantity?.value
  return number ?? (value.valueBoolean === undefined ? null : Number(value.valueBoolean))
}

function ordinalIn({ extension }: Raw): number | undefined {
  const urls: readonly string[] = extensionUrls.ordinal
  const found = rawsOf(extension).find(({ url }) => typeof url === 'string' && urls.includes(url))?.['valueDecimal']
  return typeof found === 'number' ? found : undefined
}
