import { say } from '../en.ts'

const codes = [
  ...[
    'es',
    'zh',
    'yue',
    'vi',
    'tl',
    'ar',
    'fr',
    'ht',
    'ko',
    'ru',
    'pt',
    'hi',
    'ur',
    'bn',
    'pa',
    'gu',
    'ta',
    'te',
    'de',
  ],
  ...['it', 'pl', 'uk', 'sr', 'el', 'hy', 'fa', 'ps', 'he', 'yi', 'tr', 'sw', 'so', 'am', 'ti', 'om', 'yo', 'ig', 'ne'],
  ...['my', 'km', 'lo', 'th', 'hmn', 'ja', 'id', 'sm', 'nv', 'chr'],
]

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

const named = codes.flatMap((value) => {
  const word = names.of(value)
  return word ? [{ value, word }] : []
})

/** Languages that people are asked for, by their names; their code is what is kept. */
export const languages = [
  { value: 'en', word: names.of('en') ?? say('english') },
  { value: 'ase', word: say('sign_language') },
  ...named.toSorted((one, other) => one.word.localeCompare(other.word)),
]
