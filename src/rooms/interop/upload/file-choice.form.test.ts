import { expect, test } from 'vitest'
import { problemOfFiles } from './file-choice.form.ts'

const file = (size: number) => ({ name: 'ward.json', size })

test.each([
  ['nothing', [], 'No file came with this'],
  ['one file of 200 MB', [file(200_000_000)], 'ward.json holds 200 MB, and one file may hold 50 MB'],
  ['three files of 40 MB', [file(40_000_000), file(40_000_000), file(40_000_000)], 'more than 100 MB'],
])('%s is not sent at all, and the reason is said', (_what, files, sentence) => {
  expect(problemOfFiles(files)).toContain(sentence)
})

test('ordinary files are sent', () => {
  expect(problemOfFiles([file(1_400_000), file(20_000)])).toBeUndefined()
})
