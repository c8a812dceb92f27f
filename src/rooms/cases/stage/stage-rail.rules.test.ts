import { expect, test } from 'vitest'
import { type StageName, stageNames } from '../../programs/shared.ts'
import { railOf } from './stage-rail.rules.ts'

const used: StageName[] = [...stageNames]
const came = (...stages: [string, string][]) => stages.map(([to_stage, effective_on]) => ({ to_stage, effective_on }))
const inWords = (stops: ReturnType<typeof railOf>) =>
  stops.map(({ stage, state, on }) => `${stage} ${state} ${on ?? ''}`.trim())

test('the rail shows where a case was, where it is and where the road leads', () => {
  const passages = came(['referred', '2026-11-19'], ['screening', '2026-11-20'], ['intake', '2026-11-21'])
  expect(inWords(railOf('intake', passages, used))).toEqual([
    'referred done 2026-11-19',
    'screening done 2026-11-20',
    'intake now 2026-11-21',
    'assessment ahead',
    'planning ahead',
    'active ahead',
    'transition ahead',
    'closed ahead',
  ])
})

test('a detour stands on the rail only while the case is there or has been', () => {
  const passages = came(['referred', '2026-11-02'], ['screening', '2026-11-03'], ['outreach', '2026-11-04'])
  expect(inWords(railOf('outreach', passages, used))).toContain('outreach now 2026-11-04')
  expect(inWords(railOf('screening', passages.slice(0, 2), used)).join()).not.toContain('outreach')
})

test('stages that the pack does not use are not on the road', () => {
  const short: StageName[] = ['referred', 'screening', 'intake', 'active', 'closed']
  expect(inWords(railOf('referred', came(['referred', '2026-11-19']), short))).toEqual([
    'referred now 2026-11-19',
    'screening ahead',
    'intake ahead',
    'active ahead',
    'closed ahead',
  ])
})

test('a case that has ended has nothing ahead', () => {
  const passages = came(['referred', '2026-11-19'], ['closed', '2026-11-20'])
  expect(inWords(railOf('closed', passages, used))).toEqual(['referred done 2026-11-19', 'closed now 2026-11-20'])
})

test('a case that came back to a stage shows the later day', () => {
  const passages = came(['assessment', '2026-01-05'], ['planning', '2026-02-01'], ['assessment', '2026-03-01'])
  expect(inWords(railOf('assessment', passages, used))[0]).toBe('assessment now 2026-03-01')
})
