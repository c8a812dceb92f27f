import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readAnswers } from '../answers/read-answers.ts'
import { checkResponse } from '../checking/check-response.ts'
import { partsOfPlainSum, totalsOf } from '../scoring/totals.ts'
import type { Questionnaire } from './questionnaire.ts'
import { readQuestionnaire } from './read-questionnaire.ts'

const shared = path.join(process.env['SHARED_DIR'] ?? path.resolve('..', 'shared'), 'data')
const forms = path.join(shared, 'questionnaires')
const suite = path.join(shared, 'fhir', 'qr-validation-suite')

const json = (...at: string[]): unknown => JSON.parse(readFileSync(path.join(...at), 'utf8'))

function questionnaireIn(...at: string[]): Questionnaire {
  const read = readQuestionnaire(json(...at))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.questionnaire
}

const Case = z.looseObject({ name: z.string(), expected: z.record(z.string(), z.number()) })
const Oracle = z.record(z.string(), z.array(Case.extend({ answers: z.unknown() })))
const PeerCases = z.array(Case.extend({ answers: z.unknown(), questionnaire: z.string() }))

/** What the peer's tests call a result, and which item of the file it is. */
const peerNames: Readonly<Record<string, string>> = {
  ScoreFullGad7: '/70274-6',
  ScoreFullPhq9: '/44261-6',
  Phq9ScoreQuestion1: '/44250-9',
  Phq9ScoreQuestion2: '/44255-8',
  Phq9ScoreQuestion3: '/44259-0',
  Phq9ScoreQuestion5: '/44251-7',
  Phq9ScoreQuestion6: '/44258-2',
  Phq9ScoreQuestion7: '/44252-5',
  Phq9ScoreQuestion8: '/44253-3',
  Phq9ScoreQuestion9: '/44260-8',
  Phq9ScoreQuestion10: '/69722-7',
}

describe.skipIf(!existsSync(forms))('Questionnaires that others made (skipped without SHARED_DIR)', () => {
  const here = existsSync(forms)
  const files = here
    ? readdirSync(forms, { recursive: true, encoding: 'utf8' }).filter(
        (file) => file.endsWith('.json') && !/SCORING/.test(file),
      )
    : []

  test.each(files)('%s is a form', (file) => {
    expect(questionnaireIn(forms, file).byLinkId.size).toBeGreaterThan(0)
  })

  const oracle = here ? Oracle.parse(json(forms, 'web', 'SCORING_ORACLE.json')) : {}
  const cases = Object.entries(oracle).flatMap(([file, list]) => list.map((one) => ({ file, ...one })))
  test.each(cases)('$file, $name: gives its total', ({ file, answers, expected }) => {
    const questionnaire = questionnaireIn(forms, 'web', file)
    const read = readAnswers(questionnaire, answers)
    expect(read.ok && read.unknown).toEqual([])
    expect(read.ok && totalsOf(questionnaire, read.response)).toEqual(expected)
  })

  const peers = here ? PeerCases.parse(json(forms, 'cirg-asbi', 'SCORING_CASES.json')) : []
  test.each(peers)('$name: gives its total', ({ questionnaire: url, answers, expected }) => {
    const file = url.endsWith('gad7') ? 'Questionnaire-GAD7.json' : 'Questionnaire-PHQ9.json'
    const questionnaire = questionnaireIn(forms, 'cirg-asbi', file)
    const read = readAnswers(questionnaire, answers)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const found = { ...totalsOf(questionnaire, read.response), ...partsOfPlainSum(questionnaire, read.response) }
    const [[name = '', total] = []] = Object.entries(expected)
    // the peer's case of question 4 carries the name of question 3
    const linkId = Object.keys(found).includes(peerNames[name] ?? '') ? peerNames[name] : '/44254-1'
    expect(found[linkId ?? '']).toBe(total)
  })
})

const Expected = z.array(
  z.looseObject({
    name: z.string(),
    response: z.string(),
    supporting: z.array(z.string()),
    expect_success: z.boolean(),
    expected: z.object({
      brianpos: z
        .object({ first: z.array(z.tuple([z.string(), z.string(), z.string(), z.array(z.string())])) })
        .optional(),
    }),
  }),
)

describe.skipIf(!existsSync(suite))('The validation suite (skipped without SHARED_DIR)', () => {
  const cases = existsSync(suite) ? Expected.parse(json(suite, 'EXPECTED.json')) : []
  test.each(cases)('$name', ({ response, supporting: [file], expect_success, expected }) => {
    const questionnaire = file === undefined ? null : questionnaireIn(suite, file)
    const issues = checkResponse(questionnaire, json(suite, response), { complete: true })
    const errors = issues.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    expect(errors.length === 0).toBe(expect_success)
    const places = (expected.brianpos?.first ?? []).flatMap(([, , , where]) => where)
    for (const place of places) expect(errors.map(({ expression }) => expression)).toContain(place)
    for (const { sentence } of errors) expect(sentence).toMatch(/\.$/)
  })
})
