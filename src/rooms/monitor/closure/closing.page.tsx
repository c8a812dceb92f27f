import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Answered } from '../../../web/list/answered.tsx'
import { LinkButton } from '../../../web/parts/button.tsx'
import { PageHead, WithAside } from '../../../web/shell/page-title.tsx'
import { ClosedCase } from '../closed/closed-case.view.tsx'
import { say } from '../en.ts'
import { closingQuery } from './closing.client.ts'
import { ClosingForm } from './closing-form.view.tsx'
import { ClosingMeans } from './closing-means.view.tsx'
import type { ClosingFile } from './contract.ts'

/** Closing a case: what is missing, what ends with it, and what stays due after it, before anybody decides. */
export function ClosingPage({ caseId }: { caseId: string }) {
  const [reason, setReason] = useState('')
  const file = useQuery({ ...closingQuery(caseId, reason), placeholderData: keepPreviousData })
  return (
    <div className="tl-page tl-stack">
      <Answered query={file}>{(closing) => <Closing file={closing} onReason={setReason} />}</Answered>
    </div>
  )
}

const backToChart = ({ clientId, caseId }: ClosingFile) => (
  <LinkButton to={`/clients/${clientId}?caseId=${caseId}`} variant="subtle">
    {say('back_to_chart')}
  </LinkButton>
)

type ClosingProps = { file: ClosingFile; onReason: (reason: string) => void }

function Closing({ file, onReason }: ClosingProps) {
  const { clientName: name, programName: program } = file
  const isClosed = file.closedAt !== null
  return (
    <>
      <PageHead title={say(isClosed ? 'closed_of' : 'closing_of', { name })} lead={program} acts={backToChart(file)} />
      <WithAside label={say('closing_means')} aside={<ClosingMeans file={file} />}>
        {isClosed ? <ClosedCase file={file} /> : <ClosingForm file={file} onReason={onReason} />}
      </WithAside>
    </>
  )
}
