import { callerOf, type Doors, shapeByHand } from '../../../platform/http/mount.ts'
import { downloadPlanCopy as door } from './contract.ts'
import { downloadPlanCopy } from './download-plan-copy.ts'

/** A link of the page leads to it, so it is a GET, yet what it writes down is kept for sure. */
export function planPdfRoutes({ api, house }: Doors): void {
  api.route({
    ...shapeByHand(house, door),
    async handler(request, reply) {
      const by = { ...callerOf(house, door, request), reads: false }
      const { fileName, bytes } = await downloadPlanCopy(by, door.params.parse(request.params).caseId)
      reply.type('application/pdf')
      reply.header('content-disposition', `attachment; filename="${fileName}"`)
      return Buffer.from(bytes)
    },
  })
}
