import { expect, test } from 'vitest'
import { type PackLayer, packOn } from '../../programs/shared.ts'
import { noteRulesIn, usualNoteRules } from './note-window.schema.ts'

type PackItem = NonNullable<PackLayer['sections'][string]>[string][number]

const source = { name: 'Ours', citation: 'Ours', certainty: 'proposal' }
const dated = { effective_from: '2026-01-01', source }
const layerOf = (layer: PackLayer['layer'], lists: Record<string, PackItem[]>): PackLayer => ({
  name: 'small',
  title: layer,
  layer,
  data_class: 'general',
  sections: { notes: lists },
})
const rulesOf = (base: Record<string, PackItem[]>, agency: Record<string, PackItem[]> = {}) =>
  noteRulesIn(packOn([layerOf('agency', agency), layerOf('base', base)], '2026-06-01'))
const sample = (after_days: number, percent: number): PackItem => ({
  ...dated,
  ...{ id: 'sample', title: 'A sample', who: 'unlicensed', notes: 'all', after_days, percent },
})

test('of two layers a supervisor’s name is asked for in the longer time: from the earlier day on', () => {
  expect(rulesOf({ cosign: [sample(90, 10)] }, { cosign: [sample(30, 5)] }).cosign).toMatchObject([
    { after_days: 30, percent: 10 },
  ])
  expect(rulesOf({ cosign: [sample(30, 10)] }, { cosign: [sample(90, 20)] }).cosign).toMatchObject([
    { after_days: 30, percent: 20 },
  ])
})

test('a pack says from when a note is a copy, and who may diagnose; where it says nothing, what is usual holds', () => {
  const alike = [{ ...dated, id: 'alike', title: 'Alike', percent: 30 }]
  const diagnostic_scope = [{ ...dated, id: 'scope', title: 'Scope', credentials: ['LCSW'] }]
  const said = rulesOf({ alike, diagnostic_scope })
  expect([said.alikeFrom, said.diagnoses('LCSW'), said.diagnoses('RN'), said.diagnoses(null)]).toEqual([
    30,
    true,
    false,
    false,
  ])
  const silent = rulesOf({ windows: [{ ...dated, id: 'other', title: 'Other', hours: 24 }] })
  expect(silent).toMatchObject({
    windowHours: usualNoteRules.windowHours,
    formats: usualNoteRules.formats,
    alikeFrom: usualNoteRules.alikeFrom,
  })
  expect(silent.diagnoses(null)).toBe(true)
})
