import type { ServerResponse } from 'node:http'
import { z } from 'zod'
import { route } from '../words/route.ts'
import { asStaff } from './db/as-staff.ts'
import type { House } from './house.ts'
import { callerOf, type Doors, shapeByHand } from './http/mount.ts'
import type { LiveMessage } from './live.ts'

const beat = 25_000

const watchLive = route({
  method: 'GET',
  path: '/live',
  summary: 'Streams which lists went stale, as server-sent events',
  audit: 'live.opened',
  answer: z.string(),
})

/** One stream a browser: it learns which topics went stale, never what changed. It does not keep a session alive. */
export function liveRoutes({ api, house }: Doors): void {
  api.route({
    ...shapeByHand(house, watchLive),
    async handler(request, reply) {
      const by = { ...callerOf(house, watchLive, request), present: false }
      const me = await asStaff(by, async (_tx, staff) => staff)
      reply.hijack()
      openStream(reply.raw, house, me)
    },
  })
}

type Me = { id: string; agencyId: string }

function openStream(raw: ServerResponse, house: House, me: Me): void {
  raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
  raw.write(': open\n\n')
  const stop = house.live.hear((message) => {
    if (isFor(message, me)) raw.write(`data: ${JSON.stringify({ topics: message.topics })}\n\n`)
  })
  const beating = setInterval(() => raw.write(': still here\n\n'), beat)
  raw.on('close', () => {
    clearInterval(beating)
    stop()
  })
}

function isFor(message: LiveMessage, me: Me): boolean {
  return message.agencyId === me.agencyId && (message.staffIds === null || message.staffIds.includes(me.id))
}
