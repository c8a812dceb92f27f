import { describe, expect, test } from 'vitest'
import { filledIn, strayIn, typedShortcut } from './snippet.rules.ts'

const here = { 'first name': 'Del', name: 'Del Baptiste', today: 'Mon 23 Nov 2026', 'my name': 'Amara Okafor' }
const several = { ...here, 'first name': null, name: null }

describe('a shortcut', () => {
  test.each([
    [';fall ', { shortcut: 'fall', from: 0, to: 5 }],
    ['Home since Thursday. ;Fall\n', { shortcut: 'fall', from: 21, to: 26 }],
    ['(;fall-risk ', { shortcut: 'fall-risk', from: 1, to: 11 }],
  ])('%j ends with the space or the line after it', (text, found) => {
    expect(typedShortcut(text, text.length)).toEqual(found)
  })

  test.each(['fall ', ';fall', 'meds;fall ', '; ', ';fall  '])('%j is none', (text) => {
    expect(typedShortcut(text, text.length)).toBeUndefined()
  })

  test('is looked for where one writes, not at the end', () => {
    expect(typedShortcut(';fall  and more', 6)).toEqual({ shortcut: 'fall', from: 0, to: 5 })
  })
})

describe('what is left open', () => {
  test('is filled in where the text is put', () => {
    expect(filledIn('{today}: {first name} says that {name} is how {my name} writes it. {first name}!', here)).toEqual({
      words: 'Mon 23 Nov 2026: Del says that Del Baptiste is how Amara Okafor writes it. Del!',
    })
  })

  test('never stands in a note unfilled', () => {
    expect(filledIn('Spoke with {first name} {today}.', several)).toEqual({ missing: '{first name}' })
    expect(filledIn('Seen on {day}.', here)).toEqual({ missing: '{day}' })
    expect(filledIn('All are here {today}.', several)).toEqual({ words: 'All are here Mon 23 Nov 2026.' })
  })

  test.each([
    ['{day}', '{day}'],
    ['{First name}', '{First name}'],
    ['{first name', '{'],
    ['today}', '}'],
    ['{{today}', '{'],
    ['{first name} {today}', undefined],
    ['plain', undefined],
  ])('%j: %j is nothing that can be filled in', (words, stray) => {
    expect(strayIn(words)).toBe(stray)
  })
})
