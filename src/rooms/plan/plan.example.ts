import { newId } from '../../words/ids.ts'

/** A need and a goal as somebody would write them; a test alters what it is about. */
export const aNeed = (but: object = {}) => ({
  needId: newId(),
  domain: 'Mobility',
  title: 'Getting around safely',
  words: null,
  answer: null,
  clientRank: 1,
  ...but,
})

export const aGoal = (needId: string, but: object = {}) => ({
  goalId: newId(),
  needId,
  words: 'I want to walk to church on Sunday.',
  statement: null,
  measureKind: 'number',
  measure: 'Walks with a cane, metres without stopping',
  unit: 'm',
  baseline: 20,
  target: 150,
  better: 'higher',
  gasLevels: null,
  targetOn: '2027-01-31',
  ...but,
})

export const aStep = (goalId: string, but: object = {}) => ({
  stepId: newId(),
  goalId,
  title: 'Refer to physical therapy',
  function: 'link',
  ownerKind: 'worker',
  ownerId: null,
  ownerName: null,
  every: null,
  dueOn: '2026-11-27',
  ...but,
})
