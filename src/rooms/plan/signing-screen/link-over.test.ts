import { expect, test } from 'vitest'
import { Broken, Unreachable } from '../../../web/trouble.ts'
import { Refusal } from '../../../words/refusal.ts'
import { isLinkOver } from './link-over.ts'

test('a link is over when the house says so, and not because the line is down', () => {
  expect(isLinkOver(new Refusal('platform:link_over'))).toBe(true)
  expect(isLinkOver(new Refusal('plan:link_over'))).toBe(true)
  for (const trouble of [new Unreachable(null), new Broken(500, undefined), new Refusal('platform:too_many')])
    expect(isLinkOver(trouble)).toBe(false)
})
