import fs from 'node:fs'
import http from 'node:http'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { sayStored } from '../../words/catalogue.ts'
import { Refusal } from '../../words/refusal.ts'
import type { House } from '../house.ts'
import { type Command, isHouseCommand, type Telling } from './command.ts'
import { commandSocketIn } from './command-socket.ts'
import { performIn } from './perform-near.ts'

const Asked = z.object({ name: z.string(), agency: z.string().nullable(), prepared: z.unknown() })

/** The running server does what a command of the same data folder asks, so that nothing has to be stopped for it. */
export function listenForCommands(house: House, commands: Command[]): http.Server {
  const socket = commandSocketIn(house.settings.dataFolder)
  fs.rmSync(socket, { force: true })
  const server = http.createServer((request, response) => void answer(house, commands, request, response))
  return server.listen(socket)
}

async function answer(house: House, commands: Command[], request: http.IncomingMessage, response: http.ServerResponse) {
  const say = (line: object) => void response.write(`${JSON.stringify(line)}\n`)
  const telling: Telling = {
    result: (result, words) => say({ result, words }),
    progress: (progress) => say({ progress }),
  }
  try {
    const asked = Asked.parse(JSON.parse(await text(request)))
    const command = commands.find(({ name }) => name === asked.name)
    if (!command || !isHouseCommand(command))
      throw new Error(`The running server does not know "${asked.name}". Restart it.`)
    const { agency, prepared } = asked
    say({ exit: await performIn(house, command, { agency, prepared }, telling) })
  } catch (error) {
    const words = error instanceof Refusal ? sayStored(error.code, error.values) : String(error)
    telling.progress(words)
    say({ result: { error: words }, words: '' })
    say({ exit: 1 })
  }
  response.end()
}
