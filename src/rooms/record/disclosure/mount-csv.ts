import type { z } from 'zod'
import type { Caller } from '../../../platform/db/caller.ts'
import { callerOf, type Doors, shapeByHand } from '../../../platform/http/mount.ts'
import type { Route } from '../../../words/route.ts'
import type { CsvFile } from './export-csv.ts'

/** Mounts a list's download: a link of the page leads to it, so it is a GET, yet what it writes down is kept for sure. */
export function mountCsv<P extends z.ZodType, Q extends z.ZodType>(
  { api, house }: Doors,
  door: Route & { params: P; query: Q },
  answer: (asked: { by: Caller; params: z.output<P>; query: z.output<Q> }) => Promise<CsvFile>,
): void {
  api.route({
    ...shapeByHand(house, door),
    async handler(request, reply) {
      const by = { ...callerOf(house, door, request), reads: false }
      const asked = { by, params: door.params.parse(request.params), query: door.query.parse(request.query) }
      const { fileName, text } = await answer(asked)
      reply.type('text/csv; charset=utf-8')
      reply.header('content-disposition', `attachment; filename="${fileName.replaceAll(/[^\w.-]/g, '_')}"`)
      return text
    },
  })
}
