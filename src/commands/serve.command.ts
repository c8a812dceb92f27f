import fs from 'node:fs'
import path from 'node:path'
import { demoGuests, demoPassword } from '../../db/seeds/riverside-staff.ts'
import type { Command, LocalCommand, Telling } from '../platform/command/command.ts'
import { agenciesOf } from '../platform/db/agencies.ts'
import { bringUpToDate } from '../platform/db/bring-up-to-date.ts'
import { type Serving, serve } from '../server.ts'
import { makeDemo } from './make-demo.ts'
import { untilStopped } from './until-stopped.ts'

/** `all` are the commands that the running server does for others of the same folder. */
export const serveCommandOf = (all: () => Command[]): LocalCommand => ({
  name: 'serve',
  summary: 'Serves the screens and the API, and does the jobs, until stopped.',
  usage: '[--demo | --empty] [--no-jobs]',
  options: {
    demo: { type: 'boolean', says: 'Fills an empty folder with Riverside, the imaginary agency' },
    empty: { type: 'boolean', says: 'Leaves an empty folder empty; the first page asks for its administrator' },
    'no-jobs': { type: 'boolean', says: 'Leaves the jobs to `throughline work`' },
  },
  async run({ settings, flags, telling }) {
    if (settings.databaseUrl) await bringUpToDate(settings, telling.progress)
    else if (!fs.existsSync(path.join(settings.dataFolder, 'pg'))) telling.progress('Making the database ...')
    const asksForDemo = flags.demo === true && flags.empty !== true
    const serving = await serve(settings, {
      jobs: flags['no-jobs'] !== true,
      commands: all(),
      progress: telling.progress,
      begin: asksForDemo ? (house, auth) => makeDemo(house, auth, telling) : undefined,
    })
    await greet(serving, telling)
    await untilStopped()
    await serving.close()
    return 0
  },
})

/** Ends with the address and, in a demo, with who one may be. */
async function greet({ house, url }: Serving, telling: Telling): Promise<void> {
  const agencies = await agenciesOf(house.db)
  const lines = [`Throughline is at ${url}`]
  if (agencies.length === 0)
    lines.push('', 'This folder is empty. Open the address to name the agency and its first administrator.')
  if (agencies.some(({ demo }) => demo)) {
    lines.push('', `This is a demo of an imaginary agency. Everybody's password is: ${demoPassword}`, '')
    for (const { name, title, email } of demoGuests) lines.push(`  ${email.padEnd(24)} ${name}, ${title}`)
  }
  telling.result({ url, agencies: agencies.map(({ name, demo }) => ({ name, demo })) }, `\n${lines.join('\n')}\n`)
}
