import { z } from 'zod'
import { AssessmentPage, AssessmentPaperPage, InstrumentPage } from '../rooms/assess/web.ts'
import { useParam } from '../web/where.ts'

export const AssessmentRoute = () => <AssessmentPage assessmentId={useParam('assessmentId', z.uuid())} />

export const AssessmentPaperRoute = () => <AssessmentPaperPage assessmentId={useParam('assessmentId', z.uuid())} />

export const InstrumentRoute = () => <InstrumentPage which={useParam('which', z.string().max(80))} />
