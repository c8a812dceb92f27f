import { expect, test } from 'vitest'
import '../pack/calendar.schema.ts'
import '../pack/pack.schema.ts'
import type { PackFile } from './pack-file.ts'
import { readPack } from './read-pack.ts'

const head = ['name: small', 'title: A small pack', 'layer: base', 'data_class: general', 'effective_from: 2026-01-01']

const aPack = (...lines: string[]): PackFile => ({ path: 'pack.yaml', text: [...head, ...lines].join('\n') })

/** As `throughline pack check` tells them: 'pack.yaml:7 ...'. */
const problemsIn = (...files: PackFile[]): string[] => {
  const read = readPack(files)
  return read.ok ? [] : read.problems.map(({ file, line, message }) => `${file}:${line} ${message}`)
}

test('a pack that is right is read, and entries begin with the pack unless they say otherwise', () => {
  const read = readPack([
    aPack(
      'stages:',
      '  - { id: referred, title: Referred }',
      '  - { id: closed, title: Closed, effective_from: 2027-01-01 }',
    ),
  ])
  expect(read).toMatchObject({
    ok: true,
    pack: {
      name: 'small',
      layer: 'base',
      sections: {
        programs: {
          stages: [
            { id: 'referred', effective_from: '2026-01-01' },
            { id: 'closed', effective_from: '2027-01-01' },
          ],
        },
      },
    },
  })
})

test('every mistake is told at once, each on its own line', () => {
  const problems = problemsIn(
    aPack(
      'stages:',
      '  - { id: refered, title: Referred }',
      '  - { id: closed, titel: Closed }',
      'windows:',
      '  - id: discharge',
      '    title: Discharge',
      '    days: soon',
      '    source: { name: CMS, citation: TCM, certainty: sure }',
    ),
  )
  expect(problems).toHaveLength(5)
  expect(problems[0]).toMatch(
    /^pack.yaml:7 "id" may be "referred", "screening", .* and here is "refered"\. Use one of them\.$/,
  )
  expect(problems.slice(1)).toEqual([
    'pack.yaml:8 "title" is missing. Add it.',
    'pack.yaml:8 "titel" is not a field here. Correct the spelling or take it out.',
    'pack.yaml:12 "days" must be a number, and here is "soon". Correct it.',
    'pack.yaml:13 "source.certainty" may be "published", "common", "proposal", and here is "sure". Use one of them.',
  ])
})

test('a line that is not YAML is told with its number', () => {
  expect(problemsIn(aPack('stages:', '  - { id: referred'))[0]).toMatch(/^pack.yaml:\d+ This is not readable as YAML/)
  expect(problemsIn(aPack('title: Again'))[0]).toMatch(
    /^pack.yaml:6 This is not readable as YAML: Map keys must be unique/,
  )
})

test('a folder without pack.yaml says what to put there', () => {
  expect(problemsIn()).toEqual([
    'pack.yaml:1 There is no pack.yaml in this folder. Add one with name, title, layer, data_class and effective_from.',
  ])
})

test('a file that no room reads, and a part that no section has, are told', () => {
  expect(problemsIn(aPack('wishes: []'), { path: 'plans.yaml', text: 'plans: []' })).toEqual([
    'pack.yaml:6 "wishes" is not a part of pack.yaml. Its parts are stages, exit_criteria, closure_reasons, decline_reasons, eligibility, intake_fields, windows, retention. Correct the name or take it out.',
    'plans.yaml:1 No room reads plans.yaml. Rename it to one of calendar.yaml, pack.yaml, or take it out of the folder.',
  ])
})

test('one entry twice from the same day is a mistake; a newer one from a later day is a new version', () => {
  const stage = '  - { id: referred, title: Referred }'
  expect(problemsIn(aPack('stages:', stage, stage))).toEqual([
    'pack.yaml:8 "referred" stands here twice with the same effective_from. Take one out, or give the newer one its own day.',
  ])
  expect(problemsIn(aPack('stages:', stage, '  - { id: referred, title: New, effective_from: 2027-01-01 }'))).toEqual(
    [],
  )
})

test('an entry that ends before it begins is a mistake', () => {
  expect(problemsIn(aPack('stages:', '  - { id: referred, title: Referred, effective_until: 2025-01-01 }'))).toEqual([
    'pack.yaml:7 This ends on 2025-01-01, before it begins on 2026-01-01. Correct one of the days.',
  ])
})

test('a criterion about an event, a fact or a stage that does not exist is told where it stands', () => {
  const problems = problemsIn(
    aPack(
      'stages:',
      '  - { id: intake, title: Intake }',
      'exit_criteria:',
      '  - id: known',
      '    stage: intake',
      '    title: Known',
      '    has:',
      '      - { event: identity.confirmd }',
      '      - { event: contact.recorded, where: { outcom: reached } }',
      '  - id: onward',
      '    stage: active',
      '    title: Onward',
      '    no_open: [visit_due]',
      '  - { id: empty, stage: intake, title: Empty }',
    ),
  )
  expect(problems[0]).toMatch(
    /^pack.yaml:13 No room leaves an event "identity.confirmd"\. Events are referral.received, /,
  )
  expect(problems[1]).toMatch(
    /^pack.yaml:14 The event "contact.recorded" has no fact "outcom"\. Its facts are outcome, mode, /,
  )
  expect(problems[2]).toBe(
    'pack.yaml:16 The stage "active" is not used by this pack. Add it to "stages" or take this out.',
  )
  expect(problems[3]).toMatch(/^pack.yaml:19 A criterion says what must have happened/)
})

test('a layer above says only what it changes, and whole what it adds', () => {
  const base = readPack([aPack('stages:', '  - { id: referred, title: Referred }')])
  if (!base.ok) throw new Error('the base is right')
  const agency = (...lines: string[]): PackFile => ({
    path: 'pack.yaml',
    text: [...head.map((line) => line.replace('base', 'agency')), ...lines].join('\n'),
  })
  expect(readPack([agency('stages:', '  - { id: referred, title: Sent to us }')], [base.pack]).ok).toBe(true)
  expect(readPack([agency('stages:', '  - { id: closed }')], [base.pack])).toMatchObject({
    problems: [
      {
        line: 7,
        message: 'There is no "closed" in the layers below, so this entry must be whole. "title" is missing. Add it.',
      },
    ],
  })
})

test('a file that packs share is named in the head, is there, and is there once', () => {
  const calendar = { path: '../common/calendar.yaml', text: 'calendars: []' }
  const sharing = aPack('common: [calendar]')
  expect(problemsIn(sharing, calendar)).toEqual([])
  expect(problemsIn(sharing)).toEqual([
    'pack.yaml:6 There is no calendar.yaml among the files that packs share. Put it into the folder "common" beside this pack, or take the name out.',
  ])
  expect(problemsIn(sharing, calendar, { path: 'calendar.yaml', text: 'calendars: []' })).toEqual([
    'pack.yaml:6 calendar.yaml stands here and among the files that packs share. Take out the file or its name.',
  ])
  expect(problemsIn(sharing, { ...calendar, text: 'calenders: []' })[0]).toMatch(/^\.\.\/common\/calendar\.yaml:1 /)
})
