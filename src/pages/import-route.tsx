import { z } from 'zod'
import { ImportPage } from '../rooms/interop/web.ts'
import { useQueryOfPage } from '../web/where.ts'

const Asked = z.object({ run: z.uuid().optional().catch(undefined) })

export const ImportRoute = () => <ImportPage runId={useQueryOfPage(Asked).run} />
