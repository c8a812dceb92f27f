import { expect, test } from 'vitest'
import { newId } from '../../../words/ids.ts'
import { Goal } from '../plan-file/goal.ts'
import { openGoals, readUpdates } from './update-goals.form.ts'

const goal = (but: object = {}) =>
  Goal.parse({
    goalId: newId(),
    needId: newId(),
    libraryId: null,
    fromSource: null,
    words: 'Walk to church',
    statement: null,
    measureKind: 'number',
    measure: 'Metres',
    unit: 'm',
    baseline: 20,
    target: 150,
    better: 'higher',
    gasLevels: null,
    targetOn: null,
    lifecycle: 'active',
    achievement: 'in-progress',
    endedOn: null,
    endedBecause: null,
    setOn: '2026-11-01',
    version: 1,
    progress: [],
    milestones: [],
    steps: [],
    serves: [],
    offTrack: [],
    ...but,
  })

test('each goal is read in its own measure, and one that was left empty stays as it is', () => {
  const [walk, mood, level, card, left] = [
    goal(),
    goal({ measureKind: 'better_same_worse' }),
    goal({ measureKind: 'gas' }),
    goal({ measureKind: 'done' }),
    goal(),
  ]
  const typed = {
    [walk.goalId]: { value: '62,5', words: ' To the corner ' },
    [mood.goalId]: { value: 'better', words: '' },
    [level.goalId]: { value: '-1', words: '' },
    [card.goalId]: { value: 'done', words: '' },
    [left.goalId]: { value: ' ', words: 'said nothing' },
  }
  expect(readUpdates([walk, mood, level, card, left], typed)).toEqual({
    updates: [
      { goalId: walk.goalId, value: 62.5, direction: null, level: null, done: null, words: 'To the corner' },
      { goalId: mood.goalId, value: null, direction: 'better', level: null, done: null, words: null },
      { goalId: level.goalId, value: null, direction: null, level: -1, done: null, words: null },
      { goalId: card.goalId, value: null, direction: null, level: null, done: true, words: null },
    ],
    problems: {},
  })
})

test('what is no number is said beside its goal', () => {
  const walk = goal()
  const { updates, problems } = readUpdates([walk], { [walk.goalId]: { value: 'far', words: '' } })
  expect(updates).toEqual([])
  expect(problems).toEqual({ [walk.goalId]: 'Enter a number.' })
})

test('a goal that ended is not asked', () => {
  expect(
    openGoals([{ goals: [goal(), goal({ lifecycle: 'completed' }), goal({ lifecycle: 'on-hold' })] }]),
  ).toHaveLength(1)
})
