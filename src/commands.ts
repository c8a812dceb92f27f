import { benchPlanCommand, benchTodayCommand } from './commands/bench.command.ts'
import { demoCommand } from './commands/demo.command.ts'
import { exportFhirCommand } from './commands/export.command.ts'
import { importFhirCommand } from './commands/import.command.ts'
import { instrumentScoreCommand, instrumentValidateCommand } from './commands/instrument.commands.ts'
import { instrumentAddCommand } from './commands/instrument-add.command.ts'
import { migrateCommand } from './commands/migrate.command.ts'
import { packCheckCommand, packListCommand } from './commands/pack.commands.ts'
import { packAddCommand } from './commands/pack-add.command.ts'
import { serveCommandOf } from './commands/serve.command.ts'
import { workCommand } from './commands/work.command.ts'
import type { Command } from './platform/command/command.ts'

/** Everything that can be typed after `throughline`. */
export const commands: Command[] = [
  serveCommandOf(() => commands),
  workCommand,
  demoCommand,
  migrateCommand,
  importFhirCommand,
  exportFhirCommand,
  instrumentAddCommand,
  packCheckCommand,
  packAddCommand,
  packListCommand,
  instrumentScoreCommand,
  instrumentValidateCommand,
  benchTodayCommand,
  benchPlanCommand,
]
