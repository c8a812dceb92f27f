import { expect, test } from 'vitest'
import { readProblem } from '../problem.ts'
import { sentenceOf } from '../trouble.ts'
import { problemsOf } from './problems-of.ts'

const answered = (problem: object) => readProblem(new Response(JSON.stringify(problem), { status: 400 }))

test('every field that the server could not read stands with its own sentence', async () => {
  const problems = [
    { field: 'sourceName', message: 'Too long: at most 200 characters.' },
    { field: 'asked', message: 'Too long: at most 4000 characters.' },
  ]
  const error = await answered({ code: 'platform:unreadable_request', field: 'sourceName', problems })
  expect(problemsOf(error)).toEqual({
    sourceName: 'Too long: at most 200 characters.',
    asked: 'Too long: at most 4000 characters.',
  })
  expect(sentenceOf(error)).toBe('Too long: at most 200 characters. Too long: at most 4000 characters.')
})

test('a refusal that no field mends belongs in a banner', async () => {
  expect(problemsOf(await answered({ code: 'platform:too_large', title: 'This is too large.' }))).toBeNull()
})
