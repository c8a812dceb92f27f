import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type StageName, stageNames } from '../../programs/shared.ts'
import { hasEnded, mayMove, movesFrom } from './stage.rules.ts'

const all = [...stageNames]

test('a referral goes to screening or is closed, and never straight to active', () => {
  expect(movesFrom('referred', all)).toEqual(['screening', 'closed', 'cancelled', 'entered_in_error'])
  expect(mayMove('referred', 'active', all)).toBe(false)
})

test('a transfer returns to where the case came from', () => {
  expect(movesFrom('transfer_pending', all, 'active')).toContain('active')
  expect(mayMove('transfer_pending', 'transition', all, 'active')).toBe(false)
})

test('a stage that the pack leaves out is passed through', () => {
  const short: StageName[] = ['referred', 'screening', 'intake', 'assessment', 'active', 'transition', 'closed']
  expect(mayMove('assessment', 'active', short)).toBe(true)
  expect(mayMove('assessment', 'active', all)).toBe(false)
})

test('a closed case is reopened, followed up or archived, and nothing else', () => {
  expect(movesFrom('closed', all)).toEqual(['follow_up', 'archived', 'referred', 'cancelled', 'entered_in_error'])
})

test('what was entered in error stays so', () => {
  expect(movesFrom('entered_in_error', all)).toEqual([])
})

test('from every open stage of any pack a case can still be ended', () => {
  const pack = fc.subarray(all, { minLength: 1 })
  fc.assert(
    fc.property(pack, fc.constantFrom(...all), (used, stage) => {
      if (!hasEnded(stage)) expect(movesFrom(stage, used, 'active')).toContain('entered_in_error')
    }),
  )
})
