import { closeHouse, openHouse } from './assembly.ts'
import { commands } from './commands.ts'
import { openHousesWith } from './platform/command/perform-near.ts'
import { runCommand } from './platform/command/run-command.ts'
import { readSettings } from './platform/settings.ts'
import './platform/en.ts'

openHousesWith(async (settings) => {
  const house = await openHouse(settings)
  return { house, close: () => closeHouse(house) }
})

process.exitCode = await runCommand(commands, process.argv.slice(2), readSettings)
