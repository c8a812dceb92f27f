import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addDays, calendarDay, weekdayOf } from '../../../words/calendar-day.ts'
import { acuitySection } from '../../assess/acuity/acuity.schema.ts'
import { outreachSection } from '../../intake/outreach/outreach.schema.ts'
import { checkPack } from '../../programs/pack-file/check-pack.ts'
import type { PackFile } from '../../programs/pack-file/pack-file.ts'
import { readPack } from '../../programs/pack-file/read-pack.ts'
import { calendarSection, type PackLayer, packOn, programSection, versionsOf } from '../../programs/shared.ts'
import { aCase, aDischarge, following } from '../rule/rule.example.ts'
import { rulesSection, verbs } from '../rule/rule.schema.ts'
import { shippedFolder, shippedPack } from './shipped-rules.example.ts'

const base = await shippedPack()
const pack = packOn([base], '2026-11-20')
const { rules } = rulesSection.of(pack)

describe('the pack post-discharge as it is shipped', () => {
  test('has no mistakes', async () => {
    expect(await checkPack(shippedFolder)).toEqual({ ok: true, problems: [] })
  })

  test('holds since transitional care exists; from 2027 on a case that begins is planned for, and an older one is not', () => {
    expect(versionsOf([base])).toEqual(['2013-01-01', '2027-01-01'])
    const stagesOn = (day: string) => programSection.of(packOn([base], day)).stages.map(({ id }) => id)
    expect(stagesOn('2026-11-20')).not.toContain('planning')
    expect(stagesOn('2027-01-04')).toContain('planning')
  })

  test('says of every clock where its number comes from, and calls nothing published that was not looked up', () => {
    const published = rules.filter(({ source }) => source[0]?.value.certainty === 'published')
    expect(published.map(({ id }) => id)).toEqual(['discharge-call', 'discharge-visit', 'discharge-medications'])
    expect(published.every(({ source }) => source[0]?.value.url?.startsWith('https://www.cms.gov/'))).toBe(true)
  })

  test('uses every verb that a row of Today can have', () => {
    expect(new Set(rules.map(({ verb }) => verb))).toEqual(new Set(verbs))
  })

  test('asks of a case what this house can know: identity, contact, acuity, visit, medications', () => {
    const criteria = programSection.of(pack).exit_criteria.map(({ id }) => id)
    for (const id of [
      'identity-confirmed',
      'contact-known',
      'acuity-confirmed',
      'contact-reached',
      'visit-happened',
      'medications-reconciled',
    ]) {
      expect(criteria).toContain(id)
    }
  })

  test('has the ten domains of acuity with four levels each, five tiers, and one protocol of outreach', () => {
    const { domains, tiers } = acuitySection.of(pack)
    expect(domains.map(({ levels }) => levels.length)).toEqual(Array(10).fill(4))
    expect(tiers.map(({ tier, from }) => [tier, from])).toEqual([
      [1, 0],
      [2, 7],
      [3, 13],
      [4, 19],
      [5, 25],
    ])
    expect(outreachSection.of(pack).protocols).toMatchObject([{ attempts: 3, modes: 2, over_business_days: 10 }])
  })

  test('keeps every federal holiday of its years, and none of them on a weekend', () => {
    const calendar = calendarSection.of(pack).calendars[0]
    const holidays = calendar?.holidays ?? []
    expect(holidays.filter(({ day }) => [0, 6].includes(weekdayOf(calendarDay(day))))).toEqual([])
    expect(new Set(holidays.map(({ day }) => day)).size).toBe(holidays.length)
    for (let year = 2018; year <= 2032; year += 1) {
      const days = new Set(holidays.map(({ day }) => day))
      expect(days).toContain(nth(year, 11, 4, 4))
      expect(days).toContain(nth(year, 9, 1, 1))
      expect(holidays.filter(({ day }) => day.startsWith(String(year))).length).toBeGreaterThanOrEqual(
        year < 2021 ? 9 : 10,
      )
    }
  })
})

/** The nth such weekday of a month; 0 is Sunday. */
const nth = (year: number, month: number, weekday: number, count: number): string => {
  const first = calendarDay(`${year}-${String(month).padStart(2, '0')}-01`)
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1))
}

const agencyFiles = (rulesYaml: string): PackFile[] => [
  {
    path: 'pack.yaml',
    text: 'name: post-discharge\ntitle: Riverside\nlayer: agency\ndata_class: general\neffective_from: 2026-01-01\n',
  },
  { path: 'rules.yaml', text: rulesYaml },
]
const agency = (rulesYaml: string): PackLayer => {
  const read = readPack(agencyFiles(rulesYaml), [base])
  if (!read.ok) throw new Error(read.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))
  return read.pack
}
const callUnder = (layer: PackLayer) => {
  const layered = packOn([base, layer], '2026-11-20')
  const delroy = following(rulesSection.of(layered).rules, aCase())
  const opened = delroy.after(aDischarge('2026-11-20T15:00:00.000Z'))
  return opened.flatMap((one) =>
    one.change === 'opened' && one.obligation.ruleId === 'discharge-call' ? one.obligation : [],
  )[0]
}

describe('an agency lays its own clocks over the pack', () => {
  test('a stricter one wins, in whatever unit, and the obligation says that it is the agency’s', () => {
    const strict = callUnder(agency('rules:\n  - { id: discharge-call, due: { business_days: 1 } }\n'))
    expect(strict).toMatchObject({ layer: 'agency', dueAt: '2026-11-23T22:00:00.000Z', words: { withinCount: 1 } })
    expect(callUnder(agency('rules:\n  - { id: discharge-call, due: { hours: 24 } }\n'))).toMatchObject({
      layer: 'agency',
      dueAt: '2026-11-21T15:00:00.000Z',
      unit: 'hour',
    })
  })

  test('a laxer one does not, and the obligation stays the base’s; its wording is the agency’s', () => {
    const lax = callUnder(
      agency(
        'rules:\n  - { id: discharge-call, title: "Welcome-home call within {{within}}", due: { business_days: 5 } }\n',
      ),
    )
    expect(lax).toMatchObject({
      layer: 'base',
      dueAt: '2026-11-24T22:00:00.000Z',
      title: 'Welcome-home call within {{within}}',
    })
  })

  test('it can ask for more attempts and not for fewer, and make a clock weigh more and not less', () => {
    const layered = packOn(
      [
        base,
        agency(
          'rules:\n  - id: discharge-call\n    weight: legal\n    attempts: { event: contact.recorded, where: { outcome: no_answer }, enough: 3 }\n',
        ),
      ],
      '2026-11-20',
    )
    const call = rulesSection.of(layered).rules.find(({ id }) => id === 'discharge-call')
    expect(call).toMatchObject({
      weight: 'legal',
      attempts: { enough: 3 },
      layers: { attempts: 'agency', title: 'base' },
    })
  })

  test('before its day it does not apply: an older case keeps the clock it began with', () => {
    const layer = agency('rules:\n  - { id: discharge-call, due: { business_days: 1 } }\n')
    const before = rulesSection.of(packOn([base, layer], '2025-06-01')).rules.find(({ id }) => id === 'discharge-call')
    expect(before?.due).toEqual([{ layer: 'base', value: { business_days: 2 } }])
  })
})

describe('a mistake in a clock is told with its line', () => {
  const problemsIn = (rulesYaml: string): string[] => {
    const read = readPack(agencyFiles(rulesYaml), [base])
    return read.ok ? [] : read.problems.map(({ file, line, message }) => `${file}:${line} ${message}`)
  }

  test('two times at once, an event that nobody leaves, a fact that it does not have, a tier that does not exist', () => {
    expect(problemsIn('rules:\n  - id: discharge-call\n    due: { business_days: 1, hours: 3 }\n')).toEqual([
      'rules.yaml:3 "due" is not understood here. Write one of hours, business_days, days, on or by, such as { business_days: 2 } or { on: dueOn }.',
    ])
    expect(
      problemsIn('rules:\n  - id: discharge-call\n    satisfied_by:\n      - { event: contact.record }\n')[0],
    ).toMatch(/^rules.yaml:4 No room leaves an event "contact.record"/)
    expect(problemsIn('rules:\n  - id: discharge-call\n    due: { on: endsAt }\n')[0]).toMatch(
      /^rules.yaml:3 The event "stay.finished" has no fact "endsAt"/,
    )
    expect(problemsIn('rules:\n  - id: discharge-call\n    due: { by: tier, of: { 6: { days: 1 } } }\n')).toEqual([
      'rules.yaml:3 There is no tier "6": tiers are 1, 2, 3, 4 and 5. Correct it.',
    ])
  })

  test('one attempt is never enough', () => {
    const one = 'rules:\n  - id: discharge-call\n    attempts: { event: contact.recorded, enough: 1 }\n'
    expect(problemsIn(one)).toEqual(['rules.yaml:3 "attempts.enough" must be at least 2. Correct it.'])
  })

  test('a folder on disk is checked as `throughline pack check` will, with the path of the file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pack-'))
    for (const { path, text } of agencyFiles('rules: 3\n')) await writeFile(join(folder, path), text)
    expect(await checkPack(folder, [base])).toEqual({
      ok: false,
      problems: [
        {
          file: join(folder, 'rules.yaml'),
          line: 1,
          message: '"rules" must be a list: one dash for each entry. Write it so.',
        },
      ],
    })
    await rm(folder, { recursive: true })
  })
})
