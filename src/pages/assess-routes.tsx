import { usePrefetchQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { AssessmentPage, AssessmentPaperPage, assessmentQuery, InstrumentPage } from '../rooms/assess/web.ts'
import { useParam } from '../web/where.ts'

/** What it shows is asked for while the page itself still comes. */
export function AssessmentRoute() {
  const assessmentId = useParam('assessmentId', z.uuid())
  usePrefetchQuery(assessmentQuery(assessmentId))
  return <AssessmentPage assessmentId={assessmentId} />
}

export const AssessmentPaperRoute = () => <AssessmentPaperPage assessmentId={useParam('assessmentId', z.uuid())} />

export const InstrumentRoute = () => <InstrumentPage which={useParam('which', z.string().max(80))} />
