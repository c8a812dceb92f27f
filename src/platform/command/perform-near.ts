import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { Refusal } from '../../words/refusal.ts'
import { type AgencyRow, agenciesOf, isFounded } from '../db/agencies.ts'
import type { House } from '../house.ts'
import type { Settings } from '../settings.ts'
import type { Flags, HouseCommand, Telling } from './command.ts'
import { commandSocketIn, isAnswering } from './command-socket.ts'

let openOwnHouse: ((settings: Settings) => Promise<{ house: House; close(): Promise<void> }>) | undefined

/** The front door says how a house is opened; the platform does not know the rooms. */
export function openHousesWith(open: NonNullable<typeof openOwnHouse>): void {
  openOwnHouse = open
}

/** In the running server of the same data folder where there is one; else in a house opened for it. */
export async function performNear(
  command: HouseCommand,
  settings: Settings,
  asked: { args: string[]; flags: Flags },
  telling: Telling,
): Promise<number> {
  const prepared = await command.prepare({ ...asked, telling })
  const socket = commandSocketIn(settings.dataFolder)
  const agency = typeof asked.flags.agency === 'string' ? asked.flags.agency : null
  if (!settings.databaseUrl && (await isAnswering(socket)))
    return overSocket(socket, command, { prepared, agency }, telling)
  if (command.unfounded && !settings.databaseUrl && !fs.existsSync(path.join(settings.dataFolder, 'pg')))
    return command.unfounded(telling)
  if (!openOwnHouse) throw new Error('No way to open a house was given')
  const { house, close } = await openOwnHouse(settings)
  try {
    return await performIn(house, command, { prepared, agency }, telling)
  } finally {
    await close()
  }
}

type ToPerform = { prepared: unknown; agency: string | null }

/** In a house that is open: here, or in the running server. */
export async function performIn(house: House, command: HouseCommand, asked: ToPerform, telling: Telling) {
  if (command.unfounded && !(await isFounded(house.db))) return command.unfounded(telling)
  return command.perform(house, await agencyFor(command, house, asked.agency), asked.prepared, telling)
}

/** The agency that is named, else the only one; of an empty folder the one that the command makes. */
async function agencyFor(command: HouseCommand, house: House, name: string | null): Promise<string> {
  const agencies = await agenciesOf(house.db)
  if (agencies.length === 0 && name === null && command.found) return command.found(house)
  return agencyNamed(agencies, name)
}

function agencyNamed(agencies: readonly AgencyRow[], name: string | null): string {
  const found = name === null ? agencies : agencies.filter((agency) => agency.name === name)
  const [only, another] = found
  if (!only)
    throw new Refusal('platform:no_such_agency', undefined, { names: agencies.map((one) => one.name).join(', ') })
  if (another) throw new Refusal('platform:which_agency', undefined, { names: found.map((one) => one.name).join(', ') })
  return only.id
}

const Line = z.union([
  z.object({ result: z.record(z.string(), z.unknown()), words: z.string() }),
  z.object({ progress: z.string() }),
  z.object({ exit: z.number() }),
])

function overSocket(socketPath: string, command: HouseCommand, body: object, telling: Telling): Promise<number> {
  return new Promise((done, failed) => {
    const request = http.request({ socketPath, path: '/', method: 'POST' }, (response) => {
      let exit = 1
      createInterface({ input: response })
        .on('line', (line) => {
          const said = Line.parse(JSON.parse(line))
          if ('result' in said) telling.result(said.result, said.words)
          if ('progress' in said) telling.progress(said.progress)
          if ('exit' in said) exit = said.exit
        })
        .on('close', () => done(exit))
    })
    request.on('error', failed)
    request.end(JSON.stringify({ ...body, name: command.name }))
  })
}
