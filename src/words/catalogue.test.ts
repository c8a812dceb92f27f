import { expect, test } from 'vitest'
import { catalogue, sayingsOf } from './catalogue.ts'

test('a sentence that comes to be said otherwise is said so from then on', () => {
  const say = sayingsOf('imaginary', { greeting: 'Good morning', named: 'Good morning, {{name}}' })
  expect([say('greeting'), say('named', { name: 'Delroy' })]).toEqual(['Good morning', 'Good morning, Delroy'])
  catalogue.addResourceBundle('en', 'imaginary', { greeting: 'Good evening' }, true, true)
  expect(say('greeting')).toBe('Good evening')
})
