import fs from 'node:fs'
import { makeFolder } from '../test/template.ts'

/** Once a run: the folder of which each journey's server takes its copy. A journey runs as `npm start` does, embedded. */
export async function setup(): Promise<void> {
  process.env.JOURNEY_TEMPLATE = await makeFolder()
}

export function teardown(): void {
  fs.rmSync(process.env.JOURNEY_TEMPLATE ?? '', { recursive: true, force: true })
}
