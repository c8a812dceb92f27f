import './acuity.css'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Answered } from '../../../web/list/answered.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { acuityQuery } from '../assess.client.ts'
import { say } from '../en.ts'
import { AcuityForm } from './acuity-form.view.tsx'

type AcuityPageProps = {
  caseId: string
  /** Where "Back" and a confirmed score lead: the chart. */
  backTo: (clientId: string) => string
}

/** How much somebody needs us: ten domains on one screen, the sum and its tier beside them. */
export function AcuityPage({ caseId, backTo }: AcuityPageProps) {
  const query = useQuery(acuityQuery(caseId))
  return (
    <Answered query={query} rows={10}>
      {(file) => (
        <>
          <Go className="tl-acuity-back" to={backTo(file.clientId)}>
            <IconArrowLeft aria-hidden /> {say('back_to', { name: file.clientName })}
          </Go>
          <AcuityForm key={file.history.length} file={file} backTo={backTo(file.clientId)} />
        </>
      )}
    </Answered>
  )
}
