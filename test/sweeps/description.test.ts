import fs from 'node:fs'
import { expect, test } from 'vitest'
import { describe } from '../../db/describe.ts'

// One engine is enough: the description is always taken from the embedded one.
test.skipIf(process.env.DATABASE_URL)(
  'schema.sql and the row types are what the migrations make; if not: node db/describe.ts',
  async () => {
    for (const [file, text] of Object.entries(await describe()))
      expect(fs.readFileSync(file, 'utf8') === text, file).toBe(true)
  },
)
