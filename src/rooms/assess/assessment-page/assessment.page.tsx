import './assessment.css'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Answered } from '../../../web/list/answered.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { assessmentQuery } from '../assess.client.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import { FillAssessment } from './fill-assessment.view.tsx'
import { ReadAssessment } from './read-assessment.view.tsx'

/** One assessment: filled in by whoever began it, read by everybody who sees the case. */
export function AssessmentPage({ assessmentId }: { assessmentId: string }) {
  const query = useQuery(assessmentQuery(assessmentId))
  return (
    <Answered query={query} rows={10}>
      {(file) => (
        <>
          <Go className="tl-acuity-back" to={`/clients/${file.client.clientId}/assess?caseId=${file.caseId}`}>
            <IconArrowLeft aria-hidden /> {say('back_to_assess', { name: file.client.name })}
          </Go>
          {file.mayAssess ? <FillAssessment key={file.assessmentId} file={file} /> : <ReadAssessment file={file} />}
        </>
      )}
    </Answered>
  )
}
