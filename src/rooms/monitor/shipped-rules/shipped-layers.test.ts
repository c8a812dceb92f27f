import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ada, noor, tomas } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { aReferral, Taken } from '../../intake/referral/referral.example.ts'
import { packOfProgram, shippedLayers, shippedPacks } from '../../programs/index.ts'
import { readPack } from '../../programs/pack-file/read-pack.ts'
import { layerNames, type PackLayer, packOn, programSection } from '../../programs/shared.ts'
import { windowHoursIn } from '../../record/note-window/note-window.schema.ts'
import { aCase, anEvent, following } from '../rule/rule.example.ts'
import { rulesSection } from '../rule/rule.schema.ts'
import type { RuleEvent } from '../rule/rule-event.ts'

const house = freshHouse()
const today = '2026-11-23'
const packs = await shippedPacks()
const layers = await shippedLayers()

function stackOf(pack: string, ...chosen: string[]): PackLayer[] {
  const base = packs.get(pack)
  const over = chosen.map((id) => layers.get(pack)?.get(id))
  return [base, ...over].map((one) => one ?? expect.fail(`${pack} has no such layer among ${chosen.join(', ')}`))
}

/** What Riverside, the employer, lays over all of it. */
function riversides(rules: string): PackLayer {
  const head = 'name: mental-health\ntitle: Riverside\nlayer: agency\ndata_class: general\neffective_from: 2026-01-01\n'
  const files = [
    { path: 'pack.yaml', text: head },
    { path: 'rules.yaml', text: `rules:\n${rules}` },
  ]
  const read = readPack(files, stackOf('mental-health'))
  return read.ok ? read.pack : expect.fail(read.problems.map(({ message }) => message).join('\n'))
}

const all = ['federal-medicaid-tcm', 'state-california', 'funder-act']
/** The obligation that an event opens under these layers, with whose clock it is. */
function opensUnder(stack: PackLayer[], ruleId: string, event: RuleEvent, but = {}) {
  const { after } = following(rulesSection.of(packOn(stack, today)).rules, aCase(but))
  const opened = after(event).flatMap((one) => (one.change === 'opened' ? one.obligation : []))
  return opened.find((one) => one.ruleId === ruleId)
}
const noted = (stack: PackLayer[], at = '2026-11-23T15:00:00.000Z') =>
  opensUnder(stack, 'note-signed', anEvent('note.started', at))

describe('four layers lie over a pack: federal, state, funder, employer', () => {
  test('each ships as what it is, and every pack has one at least', () => {
    expect([...layers].map(([pack, over]) => [pack, [...over].map(([id, { layer }]) => `${layer} ${id}`)])).toEqual([
      ['housing', ['funder funder-hud']],
      ['mental-health', ['federal federal-medicaid-tcm', 'funder funder-act', 'state state-california']],
      ['post-discharge', ['funder funder-health-plan']],
      ['substance-use', ['funder funder-samhsa', 'state state-california']],
    ])
  })

  test('all of them meet, whatever order they are named in, and the pack keeps its own title', () => {
    const met = packOn(stackOf('mental-health', ...all.toReversed()), today)
    expect(met.layers).toEqual(layerNames.filter((layer) => layer !== 'agency'))
    expect(met.title).toBe('Mental health case management')
    const ids = rulesSection.of(met).rules.map(({ id }) => id)
    expect(ids).toContain('goals-looked-at')
    expect(programSection.of(met).intake_fields.map(({ id }) => id)).toContain('not_a_condition')
  })

  test('California asks for the note sooner than the pack, and the obligation says so and names its source', () => {
    expect(noted(stackOf('mental-health'))).toMatchObject({ layer: 'base', dueAt: '2026-11-30T22:00:00.000Z' })
    expect(noted(stackOf('mental-health', ...all))).toMatchObject({
      layer: 'state',
      dueAt: '2026-11-27T22:00:00.000Z',
      source: expect.stringContaining('California DHCS'),
      words: { withinCount: 3 },
    })
  })

  test('an employer may ask for it sooner still, and not later', () => {
    const sooner = noted([
      ...stackOf('mental-health', ...all),
      riversides('  - { id: note-signed, due: { hours: 24 } }\n'),
    ])
    expect(sooner).toMatchObject({ layer: 'agency', dueAt: '2026-11-24T15:00:00.000Z' })
    const later = noted([
      ...stackOf('mental-health', ...all),
      riversides('  - { id: note-signed, due: { days: 20 } }\n'),
    ])
    expect(later).toMatchObject({ layer: 'state', source: expect.stringContaining('California DHCS') })
  })

  test('where the pack is stricter its clock stays, with its own source: 72 hours come before three business days', () => {
    expect(noted(stackOf('substance-use', 'state-california'), '2026-11-20T15:00:00.000Z')).toMatchObject({
      layer: 'base',
      source: expect.stringContaining('Agency’s notes'),
    })
  })

  test('a funder’s cadence holds for every tier that would wait longer', () => {
    for (const [tier, layer, day] of [
      [1, 'funder', '2026-12-23'],
      [3, 'base', '2026-12-07'],
    ] as const) {
      const scored = anEvent('acuity.confirmed', '2026-11-23T15:00:00.000Z', { tier })
      const opened = opensUnder(stackOf('housing', 'funder-hud'), 'contact-cadence', scored, { tier })
      expect([tier, opened?.layer, opened?.dueAt.slice(0, 10)]).toEqual([tier, layer, day])
    }
  })

  test('the longest retention and the shortest window hold, and what one layer requires is required', () => {
    const met = packOn(stackOf('mental-health', ...all), today)
    expect(windowHoursIn(met)).toBe(120)
    const choice = programSection.of(met).intake_fields.find(({ id }) => id === 'not_a_condition')
    expect(choice?.layers['required']).toBe('federal')
    expect(programSection.of(packOn(stackOf('housing', 'funder-hud'), today)).intake_fields).toContainEqual(
      expect.objectContaining({
        id: 'move_in',
        required: true,
        layers: expect.objectContaining({ required: 'funder' }),
      }),
    )
  })
})

describe('a program chooses the layers that it stands under', () => {
  const open = (name: string, chosen: string[]) =>
    house.api(ada).post('/programs', {
      name,
      shortName: name,
      pack: 'mental-health',
      layers: chosen,
      places: null,
      openedOn: today,
      fundingSourceIds: [],
    })

  test('its cases begin under them, and another program’s do not', async () => {
    const [with_, without] = [await open('With', ['state-california']), await open('Without', [])]
    const idOf = (json: unknown) => z.object({ programId: z.string() }).parse(json).programId
    const met = (programId: string) => asStaff(house.by(ada), (tx) => packOfProgram(tx, programId))
    const [one, other] = [await met(idOf(with_.json)), await met(idOf(without.json))]
    expect([one.layers, other.layers]).toEqual([['base', 'state'], ['base']])
    expect(one.version).not.toBe(other.version)

    for (const [who, role] of [
      [tomas, 'intake'],
      [noor, 'case_manager'],
    ] as const)
      await house.api(ada).post(`/staff/${who.id}/roles`, { role, programId: idOf(with_.json), fromDay: today })
    const referral = aReferral({ family: 'Ashgrove' }, { programId: idOf(with_.json) })
    const { caseId } = Taken.parse((await house.api(tomas).post('/referrals', referral)).json)
    const began = await asStaff(house.by(tomas), (tx) =>
      tx.selectFrom('cases.case').select('pack_version').where('id', '=', caseId).executeTakeFirst(),
    )
    expect(began?.pack_version).toBe(one.version)
  })

  test('the list says which, and a layer that the pack does not have is refused', async () => {
    const { json } = await house.api(ada).get('/programs')
    expect(json).toMatchObject({
      programs: expect.arrayContaining([expect.objectContaining({ name: 'With', layers: ['California'] })]),
      packs: expect.arrayContaining([
        expect.objectContaining({
          pack: 'housing',
          layers: [{ layer: 'funder-hud', title: 'HUD (CoC and ESG)', of: 'funder' }],
        }),
      ]),
    })
    expect((await open('Elsewhere', ['state-of-mind'])).json).toMatchObject({ code: 'programs:layer_unknown' })
  })
})
