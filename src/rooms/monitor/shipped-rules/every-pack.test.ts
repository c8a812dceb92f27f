import { describe, expect, test } from 'vitest'
import { acuityDomains } from '../../assess/acuity/acuity.rules.ts'
import { acuitySection } from '../../assess/acuity/acuity.schema.ts'
import { instrumentsAt } from '../../assess/instrument-set/instrument-set.schema.ts'
import { outreachSection } from '../../intake/outreach/outreach.schema.ts'
import { libraryOf } from '../../plan/shared.ts'
import { checkPack } from '../../programs/pack-file/check-pack.ts'
import { shippedPacks } from '../../programs/pack-file/shipped-packs.ts'
import { businessCalendarOf, packOn, programSection } from '../../programs/shared.ts'
import { aCase, aContact, anEvent, following } from '../rule/rule.example.ts'
import { rulesSection } from '../rule/rule.schema.ts'
import { folderOfPack } from './shipped-rules.example.ts'

const packs = await shippedPacks()
const names = ['housing', 'mental-health', 'post-discharge', 'substance-use'] as const
/** Once all of post-discharge holds, too. */
const day = '2027-02-01'

function packNamed(name: string) {
  const base = packs.get(name)
  if (!base) throw new Error(`There is no pack ${name}.`)
  return packOn([base], day)
}

test('these are the packs that come with the house', () => {
  expect([...packs.keys()]).toEqual(names)
})

describe.each(names)('the pack %s', (name) => {
  const pack = packNamed(name)
  const { rules } = rulesSection.of(pack)
  const program = programSection.of(pack)
  const core = rules
    .find(({ id }) => id === 'plan-due')
    ?.opens.flatMap(({ where }) => (Array.isArray(where?.instrument) ? where.instrument : []))
  const instrument = String(core?.[0])
  const thread = (but = {}) => following(rules, aCase({ stage: 'intake', ...but }), businessCalendarOf(pack))
  const at = (when: string) => `${when}T15:00:00.000Z`

  test('has no mistakes', async () => {
    expect(await checkPack(folderOfPack(name))).toEqual({ ok: true, problems: [] })
  })

  test('is whole: stages, criteria, acuity, outreach, reasons, questions and fields', () => {
    const stages = program.stages.map(({ id }) => id)
    for (const stage of ['intake', 'assessment', 'planning', 'active', 'reassessment', 'transition', 'closed'] as const)
      expect(stages).toContain(stage)
    const held = new Set(program.exit_criteria.map(({ stage }) => stage))
    for (const stage of [
      'referred',
      'screening',
      'outreach',
      'intake',
      'assessment',
      'planning',
      'transition',
    ] as const)
      expect(held).toContain(stage)
    expect(acuitySection.of(pack).domains.map(({ id }) => id)).toEqual(acuityDomains)
    expect(acuitySection.of(pack).tiers).toHaveLength(5)
    expect(outreachSection.of(pack).protocols[0]?.attempts).toBeGreaterThanOrEqual(3)
    for (const list of ['closure_reasons', 'decline_reasons', 'eligibility', 'intake_fields', 'retention'] as const)
      expect(program[list].length).toBeGreaterThan(1)
  })

  test('says of every number where it comes from', () => {
    expect(
      rules.filter(({ source }) => source.some(({ value }) => value.citation.length < 20)).map(({ id }) => id),
    ).toEqual([])
  })

  test('asks for instruments when they are needed, what is required first', () => {
    const assessed = instrumentsAt(pack, 'assessment')
    expect(assessed.some(({ required }) => required)).toBe(true)
    expect(assessed.map(({ required }) => required)).toEqual(
      assessed.map(({ required }) => required).toSorted((one, other) => Number(other) - Number(one)),
    )
    expect(instrumentsAt(pack, 'any').every(({ at: moments }) => moments.includes('any'))).toBe(true)
  })

  test('offers at least eight parts of life with three goals and five steps each', () => {
    const library = libraryOf(pack)
    expect(library.length).toBeGreaterThanOrEqual(8)
    for (const { id, goals, interventions } of library) {
      expect([id, goals.length >= 3, interventions.length >= 5]).toEqual([id, true, true])
      expect([id, goals.some(({ title }) => /\b(I|my|My|me)\b/.test(title))]).toEqual([id, true])
    }
  })

  test('from the intake to the review: assessed, planned, reviewed, and assessed again within the year', () => {
    const delroy = thread()
    const cal = (ruleId: string) => delroy.open(ruleId).map(({ dueAt }) => dueAt.slice(0, 10))
    delroy.after(anEvent('case.stage_changed', at('2027-02-01'), { from: 'screening', to: 'intake' }))
    expect(cal('assessment-due')).toEqual(['2027-03-03'])
    expect(cal('plan-due')).toEqual([])

    delroy.becomes({ stage: 'assessment' })
    delroy.after(anEvent('assessment.signed', at('2027-02-15'), { instrument, again: false }))
    expect(delroy.closed('assessment-due').map(({ closed }) => closed?.how)).toEqual(['satisfied'])
    expect([cal('plan-due'), cal('reassessment-yearly')]).toEqual([['2027-03-17'], ['2028-02-15']])

    delroy.becomes({ stage: 'planning' })
    const signed = { version: 1, first: true, reviewOn: '2027-05-28', needsApproval: true, clientSigned: true }
    delroy.after(anEvent('plan.signed', at('2027-03-01'), signed))
    expect(delroy.closed('plan-due').map(({ closed }) => closed?.how)).toEqual(['satisfied'])
    expect([cal('plan-review'), cal('plan-approval')]).toEqual([['2027-05-28'], ['2027-03-04']])
    expect(delroy.open('plan-approval')[0]?.ownerId).toBe(aCase().supervisorId)
    delroy.after(anEvent('plan.approved', at('2027-03-02'), { version: 1 }))
    expect(cal('plan-approval')).toEqual([])

    delroy.becomes({ stage: 'active' })
    delroy.after(anEvent('plan.reviewed', at('2027-05-20'), { version: 1, reviewOn: '2027-08-20' }))
    expect(delroy.closed('plan-review').map(({ closed }) => closed?.how)).toEqual(['satisfied'])
    expect(cal('plan-review')).toEqual(['2027-08-20'])

    delroy.after(anEvent('assessment.signed', at('2027-11-01'), { instrument, again: true }))
    expect([cal('reassessment-yearly'), cal('plan-due')]).toEqual([['2028-10-31'], []])
  })

  test('an answer that cannot wait is due the same day, weighs as safety, and stays until somebody was spoken with', () => {
    const delroy = thread({ stage: 'assessment' })
    delroy.after(anEvent('assessment.critical', at('2027-02-15'), { instrument: 'phq-9', item: '9' }))
    const [open] = delroy.open('critical-answer')
    expect(open).toMatchObject({ ownerId: aCase().primaryId, dueAt: '2027-02-15T22:00:00.000Z' })
    expect(rules.find(({ id }) => id === 'critical-answer')?.weight).toBe('safety')
    expect(open?.escalateAt).toBe(open?.dueAt)
    delroy.after(aContact('2027-02-15T16:00:00.000Z', { outcome: 'no_answer' }))
    delroy.after(aContact('2027-02-15T17:00:00.000Z', { outcome: 'message' }))
    expect(delroy.open('critical-answer')).toHaveLength(1)
    delroy.after(aContact('2027-02-15T18:00:00.000Z'))
    expect(delroy.open('critical-answer')).toEqual([])
  })

  test('two assessments with such an answer are two, and closing the case ends neither', () => {
    const delroy = thread({ stage: 'active' })
    delroy.after(anEvent('assessment.critical', at('2027-02-15'), { instrument: 'phq-9', item: '9' }))
    delroy.after(anEvent('assessment.critical', at('2027-02-16'), { instrument: 'safety-at-home', item: 'danger-now' }))
    delroy.becomes({ open: false, stage: 'closed' })
    delroy.after(anEvent('case.closed', at('2027-02-17'), { reason: 'client_choice' }))
    expect(delroy.open('critical-answer')).toHaveLength(2)
  })

  test('low mood is asked about again while it is 10 or more, and not below', () => {
    const delroy = thread({ stage: 'active' })
    delroy.after(anEvent('assessment.signed', at('2027-02-01'), { instrument: 'phq-9', score: 9 }))
    expect(delroy.open('phq-9-again')).toEqual([])
    delroy.after(anEvent('assessment.signed', at('2027-02-02'), { instrument: 'phq-9', score: 10 }))
    expect(delroy.open('phq-9-again').map(({ dueAt }) => dueAt.slice(0, 10))).toEqual(['2027-03-04'])
    delroy.after(anEvent('assessment.signed', at('2027-03-01'), { instrument: 'phq-9', score: 4 }))
    expect(delroy.open('phq-9-again')).toEqual([])
  })
})

describe('what only one setting asks for', () => {
  const threadOf = (name: string, but = {}) =>
    following(rulesSection.of(packNamed(name)).rules, aCase(but), businessCalendarOf(packNamed(name)))
  const left = (kind: 'EMER' | 'IMP') =>
    anEvent('stay.finished', '2027-02-01T15:00:00.000Z', { class: kind, endedAt: '2027-02-01T15:00:00.000Z' })
  const due = (open: readonly { ruleId: string; dueAt: string }[], ids: string[]) =>
    ids.map((id) => open.find(({ ruleId }) => ruleId === id)?.dueAt.slice(0, 10))

  test('substance use: a visit after the emergency department within 7 and 30 days, and treatment begun within 14', () => {
    const rosa = threadOf('substance-use')
    rosa.after(left('EMER'))
    expect(due(rosa.open(), ['fua-7', 'fua-30'])).toEqual(['2027-02-08', '2027-03-03'])
    rosa.after(anEvent('referral.answered', '2027-02-01T16:00:00.000Z', { answer: 'accepted' }))
    expect(due(rosa.open(), ['iet-initiation'])).toEqual(['2027-02-15'])
    rosa.after(anEvent('visit.happened', '2027-02-05T15:00:00.000Z', { kind: 'clinic' }))
    expect(due(rosa.open(), ['fua-7', 'fua-30', 'iet-initiation'])).toEqual([undefined, undefined, undefined])
  })

  test('substance use: recovery is scored at the start and then every 30 days, and contact is weekly until the plan stands', () => {
    const rosa = threadOf('substance-use', { stage: 'intake' })
    rosa.after(anEvent('case.stage_changed', '2027-02-01T15:00:00.000Z', { from: 'screening', to: 'intake' }))
    expect(due(rosa.open(), ['contact-first-month'])).toEqual(['2027-02-08'])
    rosa.after(aContact('2027-02-04T15:00:00.000Z'))
    expect(due(rosa.open(), ['contact-first-month'])).toEqual(['2027-02-11'])
    rosa.after(anEvent('assessment.signed', '2027-02-05T15:00:00.000Z', { instrument: 'bam' }))
    expect(due(rosa.open(), ['bam-again'])).toEqual(['2027-03-07'])
    rosa.becomes({ stage: 'active' })
    rosa.after(anEvent('case.stage_changed', '2027-02-20T15:00:00.000Z', { from: 'planning', to: 'active' }))
    expect(due(rosa.open(), ['contact-first-month'])).toEqual([undefined])
  })

  test('mental health: a visit within 7 and 30 days of the hospital, and safety asked within 3', () => {
    const rosa = threadOf('mental-health')
    rosa.after(left('IMP'))
    expect(due(rosa.open(), ['fuh-7', 'fuh-30', 'crisis-plan-asked', 'reassessment-after-stay'])).toEqual([
      '2027-02-08',
      '2027-03-03',
      '2027-02-04',
      '2027-03-03',
    ])
    rosa.after(anEvent('assessment.signed', '2027-02-02T15:00:00.000Z', { instrument: 'c-ssrs-screener' }))
    expect(due(rosa.open(), ['crisis-plan-asked', 'fuh-7'])).toEqual([undefined, '2027-02-08'])
  })

  test('housing: the papers that are missing are known within 30 days', () => {
    const rosa = threadOf('housing', { stage: 'intake' })
    rosa.after(anEvent('case.stage_changed', '2027-02-01T15:00:00.000Z', { from: 'screening', to: 'intake' }))
    expect(due(rosa.open(), ['documents-ready'])).toEqual(['2027-03-03'])
    rosa.after(anEvent('need.identified', '2027-02-03T15:00:00.000Z', { domain: 'health' }))
    expect(due(rosa.open(), ['documents-ready'])).toEqual(['2027-03-03'])
    rosa.after(anEvent('need.identified', '2027-02-03T15:00:00.000Z', { domain: 'documents' }))
    expect(due(rosa.open(), ['documents-ready'])).toEqual([undefined])
  })
})
