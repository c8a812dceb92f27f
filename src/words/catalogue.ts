import i18next, { type i18n } from 'i18next'

/** Every string that a person reads comes from here: one namespace a room, one file a language. */
export const catalogue: i18n = i18next.createInstance()

void catalogue.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  resources: {},
  interpolation: { escapeValue: false }, // React escapes; a CSV or a terminal must not be escaped for HTML
})

type Values = Record<string, unknown>

/** `sayingsOf('record', en)` gives `say('sign_note', { count })`: keys that do not exist do not compile. */
export function sayingsOf<S extends Record<string, string>>(room: string, english: S) {
  catalogue.addResourceBundle('en', room, english, true, true)
  return (key: PluralStem<keyof S & string>, values?: Values): string =>
    values ? sayIn(room, key, values) : sayPlainly(room, key)
}

const sayIn = (room: string, key: string, values: Values): string =>
  catalogue.t(key, { ns: room, ...values, keySeparator: false, nsSeparator: false })

/** Sentences without values, looked up once: a form of 300 questions says the same few a thousand times. */
const plain = new Map<string, string>()
const forget = (): void => plain.clear()
catalogue.on('languageChanged', forget)
catalogue.store.on('added', forget)

function sayPlainly(room: string, key: string): string {
  const place = `${room}:${key}`
  const known = plain.get(place)
  if (known !== undefined) return known
  const said = sayIn(room, key, {})
  plain.set(place, said)
  return said
}

/** Keys may end in _one and _other; they are said by their stem, with `count`. */
type PluralStem<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K

/** Says a key that was stored with an event or a refusal: 'record:contact_recorded'. */
export function sayStored(stored: string, values: Values = {}): string {
  const [room = '', key = ''] = stored.split(':')
  return sayIn(room, key, values)
}

/** Says a stored key where its room's words are here; else what the server, which has all rooms, said of it. */
export function sayStoredOr(stored: string, values: Values, said: string): string {
  const [room = '', key = ''] = stored.split(':')
  const isHere = catalogue.exists(key, { ns: room }) || catalogue.exists(`${key}_other`, { ns: room })
  return isHere ? sayStored(stored, values) : said
}
