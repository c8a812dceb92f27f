import type { Doors } from '../../platform/http/mount.ts'
import { importRunRoutes } from './import-run/import-run.routes.ts'
import { suggestionRoutes } from './suggestion/suggestion.routes.ts'

/** All doors of this room. */
export function interopRoutes(doors: Doors): void {
  importRunRoutes(doors)
  suggestionRoutes(doors)
}
