import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openUpToDate } from './database.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-edited-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test('a folder whose migrations were edited since is refused with the file’s name, and let go', async () => {
  const { embedded } = await openUpToDate(folder, () => {})
  await embedded.pool.query("update migrate.done set sha256 = 'another' where file like '%0005_cases.sql'")
  await embedded.close()
  const refused = { code: 'platform:migration_edited', values: { file: 'db/migrations/0005_cases.sql' } }
  for (let tries = 0; tries < 2; tries++) await expect(openUpToDate(folder, () => {})).rejects.toMatchObject(refused)
})
