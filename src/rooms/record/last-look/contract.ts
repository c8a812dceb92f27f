import { z } from 'zod'
import { ClientId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'

export const noteLook = route({
  method: 'POST',
  path: '/clients/:clientId/looked',
  summary: 'Remembers that I looked at this client now, and says when I did before',
  audit: 'client.looked_at',
  params: z.object({ clientId: ClientId }),
  answer: z.object({
    clientId: ClientId,
    /** My last visit before this one; null when this is the first. */
    since: Instant.nullable(),
  }),
})
