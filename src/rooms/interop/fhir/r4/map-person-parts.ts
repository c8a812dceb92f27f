import type { Address, Identifier, Phone } from '../record/record-parts.ts'
import type { ContactPoint, Period, Address as R4Address, Identifier as R4Identifier } from './elements.ts'
import { codingOf } from './name-resource.ts'
import type { Reading } from './reading.ts'

/** Numbers and mail addresses in the sender's order of rank. Fax and pagers reach nobody at home. */
export function phonesOf(telecom: ContactPoint[]): Phone[] {
  const ranked = telecom.toSorted((one, other) => (one.rank ?? 99) - (other.rank ?? 99))
  return ranked.flatMap(({ system, value = '', use }) => {
    const plain = value.replace(/^(tel|mailto|sms):/i, '')
    if (plain === '' || system === 'fax' || system === 'pager' || system === 'url') return []
    const kind = system === 'email' || (system !== 'phone' && plain.includes('@')) ? 'email' : 'phone'
    return [{ kind, use: system === 'sms' ? 'mobile' : phoneUse(use), value: plain }]
  })
}

function phoneUse(use: string | undefined): Phone['use'] {
  if (use === 'home' || use === 'mobile' || use === 'work') return use
  return 'other'
}

export const addressesOf = (addresses: R4Address[], at: Reading): Address[] =>
  addresses.map((address, index) => addressOf(address, `address[${index}]`, at)).filter((one) => one !== null)

export function addressOf(address: R4Address | undefined, field: string, at: Reading): Address | null {
  if (address === undefined) return null
  const { city = '', district = '', state = '', postalCode = '', country = '' } = address
  const line = address.line?.join(', ') || (city === '' && postalCode === '' ? (address.text ?? '') : '')
  if (`${line}${city}${state}${postalCode}` === '') return null
  const days = daysOf(address.period, `${field}.period`, at)
  return { use: addressUse(address), line, city, county: district, state, postalCode, country, ...days }
}

function addressUse({ use, type }: R4Address): Address['use'] {
  if (use === 'old') return 'old'
  if (use === 'temp') return 'temporary'
  return use === 'work' || use === 'billing' || type === 'postal' ? 'mailing' : 'home'
}

export const daysOf = (period: Period | undefined, field: string, at: Reading) => ({
  from: at.moment(period?.start, `${field}.start`),
  until: at.moment(period?.end, `${field}.end`),
})

export const identifiersOf = (identifiers: R4Identifier[], at: Reading): Identifier[] =>
  identifiers.flatMap(({ system, type, value, use }, index) => {
    if (value === undefined || value === '' || use === 'old') return []
    const known = {
      system: system ?? null,
      type: codingOf(type)?.code ?? typesBySystem.get(system ?? '') ?? null,
      value,
    }
    if (!meansNobody(known)) return [known]
    at.warn(`identifier[${index}]`, 'fhir_identifier_means_nobody', { value })
    return []
  })

/** Systems that say by themselves what kind of number they hold. */
const typesBySystem = new Map([
  ['http://hl7.org/fhir/sid/us-ssn', 'SS'],
  ['http://hl7.org/fhir/sid/us-mbi', 'MC'],
  ['http://hl7.org/fhir/sid/us-npi', 'NPI'],
])

/** Numbers typed where none was known are shared by many: linking by one would join strangers. */
function meansNobody({ type, value }: Identifier): boolean {
  if (/[*#]/.test(value) || /^(unknown|none|n\/?a|null|test)$/i.test(value)) return true
  const digits = value.replaceAll(/\D/g, '')
  return type === 'SS' && (/^(\d)\1*$/.test(digits) || digits === '123456789' || digits === '078051120')
}
