import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const command = path.join(root, 'bin/throughline.mjs')

test('the command of the clone says what it can do', () => {
  const said = execFileSync(process.execPath, [command, '--help'], { encoding: 'utf8', stdio: 'pipe' })
  for (const word of ['serve', 'work', 'demo', 'migrate', 'import', 'pack']) expect(said).toContain(word)
})

test('npx finds the command in the clone, and no stranger of the same name', () => {
  expect(fs.realpathSync(path.join(root, 'node_modules/.bin/throughline'))).toBe(command)
})
