import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { HouseCommand } from '../platform/command/command.ts'
import { asSystem } from '../platform/db/as-system.ts'
import { addWithin, publishWithin, readAdded, ScoringSheet, assessSay as say } from '../rooms/assess/index.ts'
import { openUnnamedAgency } from '../rooms/staff/index.ts'
import { jsonIn, textIn } from './file-in.ts'

const Prepared = z.object({
  files: z.array(z.object({ name: z.string(), file: z.json() })),
  key: z.string().nullable(),
  sheet: ScoringSheet.nullable(),
  publish: z.boolean(),
})

export const instrumentAddCommand: HouseCommand = {
  name: 'instrument add',
  summary: 'Adds FHIR R4 Questionnaires as instruments and offers them; a known one takes the place of its shell.',
  usage: 'FILE... [--as KEY] [--scoring FILE.yaml] [--draft] [--agency NAME] [--json]',
  options: {
    as: { type: 'string', says: 'The known instrument whose questions these are, such as phq-9; else by its codes' },
    scoring: { type: 'string', says: 'A YAML file that says what the score means: scales, bands, cut-offs' },
    draft: { type: 'boolean', says: 'Adds without offering: an administrator publishes it on the screen' },
  },
  async prepare({ args, flags: { as: key = null, scoring, draft } }) {
    if (args.length === 0) throw new Error(say('add_which_file'))
    const files = []
    for (const name of args) files.push({ name, file: await jsonIn(name) })
    if (key !== null && scoring !== undefined) throw new Error(say('add_as_or_scoring'))
    const sheet = typeof scoring === 'string' ? await sheetIn(scoring) : null
    return { files, key, sheet, publish: draft !== true }
  },
  found: openUnnamedAgency,
  async perform(house, agencyId, prepared, telling) {
    const { files, key, sheet, publish } = Prepared.parse(prepared)
    // All are read before the first is kept: one that cannot be used leaves nothing half done.
    const read = files.map(({ name, file }) => ({ name, ...readAdded({ file, key, sheet, name: nameOf(name) }) }))
    await asSystem({ house, agencyId, reason: 'cli' }, async (tx) => {
      for (const { name, instrument, notComputable } of read) {
        const added = await addWithin(tx, instrument)
        if (publish) await publishWithin(tx, added.instrumentId)
        for (const sentence of notComputable) telling.progress(`${name}: ${sentence}`)
        telling.result(
          { file: name, ...added, title: instrument.title, published: publish, not_computable: notComputable },
          say(publish ? 'add_published' : 'add_kept', {
            title: instrument.title,
            version: added.version,
            key: added.key,
          }),
        )
      }
    })
    return 0
  },
}

const nameOf = (file: string): string => path.basename(file).replace(/\.json$/i, '')

async function sheetIn(name: string): Promise<ScoringSheet> {
  const read = ScoringSheet.safeParse(parse(await textIn(name)))
  if (read.success) return read.data
  const problems = read.error.issues.map(({ path: place, message }) => `${place.join('.')}: ${message}`).join('; ')
  throw new Error(say('add_no_sheet', { name, problems }))
}
