import './assess.css'
import { useQuery } from '@tanstack/react-query'
import { Answered } from '../../../web/list/answered.tsx'
import { assessmentsQuery } from '../assess.client.ts'
import { AskedSheet } from './asked-sheet.view.tsx'
import { BegunSheet } from './begun-sheet.view.tsx'
import { ScoresSheet } from './scores-sheet.view.tsx'

/** What is known of a person by asking: what is asked for now, what was begun, and every score over time. */
export function AssessView({ caseId }: { caseId: string }) {
  const query = useQuery(assessmentsQuery(caseId))
  return (
    <Answered query={query} rows={6}>
      {(file) => (
        <div className="tl-assess">
          <div className="tl-stack">
            {file.begun.length > 0 && <BegunSheet begun={file.begun} />}
            <ScoresSheet file={file} />
          </div>
          <AskedSheet file={file} />
        </div>
      )}
    </Answered>
  )
}
