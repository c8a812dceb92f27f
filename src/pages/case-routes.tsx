import { AcuityPage } from '../rooms/assess/web.ts'
import { FaceSheetPage } from '../rooms/chart/web.ts'
import { ClosingPage } from '../rooms/monitor/web.ts'
import { useParam } from '../web/where.ts'
import { CaseId, ClientId } from '../words/ids.ts'

export const AcuityRoute = () => (
  <AcuityPage caseId={useParam('caseId', CaseId)} backTo={(clientId) => `/clients/${clientId}`} />
)

export const FaceSheetRoute = () => <FaceSheetPage clientId={useParam('clientId', ClientId)} />

export const ClosingRoute = () => <ClosingPage caseId={useParam('caseId', CaseId)} />
