import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { HouseCommand } from '../platform/command/command.ts'
import { asSystem } from '../platform/db/as-system.ts'
import { exportClient, interopSay as say } from '../rooms/interop/index.ts'

const Prepared = z.object({ clientId: z.uuid(), out: z.string().nullable() })

export const exportFhirCommand: HouseCommand = {
  name: 'export fhir',
  summary:
    'Prints one client as a FHIR R4 bundle, through the gate: assessments with their forms and scores, goals, plans.',
  usage: '--client ID [--out FILE] [--agency NAME] [--json]',
  options: {
    client: { type: 'string', says: 'Whom: the id in the address of the chart' },
    out: { type: 'string', says: 'Writes the bundle into this file instead of printing it' },
  },
  async prepare({ args, flags: { client, out } }) {
    const read = Prepared.safeParse({ clientId: client, out: typeof out === 'string' ? path.resolve(out) : null })
    if (args.length > 0 || !read.success) throw new Error(say('export_whom'))
    return read.data
  },
  async perform(house, agencyId, prepared, telling) {
    const { clientId, out } = Prepared.parse(prepared)
    const bundle = await asSystem({ house, agencyId, reason: 'cli' }, (tx) =>
      exportClient(tx, { clientId, asker: { roles: [] }, purpose: 'client_copy' }),
    )
    const text = JSON.stringify(bundle, null, 2)
    const resources = bundle.entry?.length ?? 0
    if (out === null) telling.result({ ...bundle }, text)
    else {
      await writeFile(out, text)
      telling.result({ file: out, resources }, say('export_written', { file: out, count: resources }))
    }
    return 0
  },
}
