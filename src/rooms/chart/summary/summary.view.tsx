import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Answered } from '../../../web/list/answered.tsx'
import { GoalsSheet } from '../../plan/web.ts'
import { recordQuery, summaryQuery } from '../chart.client.ts'
import { AllergiesSheet, CoverageSheet, MedicinesSheet, ProblemsSheet } from '../record/health-sheets.view.tsx'
import { PeopleSheet } from '../record/people-sheet.view.tsx'
import { LastStaysSheet } from '../record/stays-sheet.view.tsx'
import { AcuitySheet } from './acuity-sheet.view.tsx'
import { type DoDue, DueSheet } from './due-sheet.view.tsx'
import { LatelySheet } from './lately-sheet.view.tsx'

type SummaryViewProps = { clientId: string; caseId: string | null; suggestions: ReactNode; onDo: DoDue }

/** The first tab: what changed, what is due, whom to call, what is taken. */
export function SummaryView({ clientId, caseId, suggestions, onDo }: SummaryViewProps) {
  const summary = useQuery(summaryQuery(clientId))
  const record = useQuery(recordQuery(clientId))
  return (
    <div className="tl-columns">
      <div className="tl-column">
        <Answered query={summary} rows={4}>
          {(answer) => <LatelySheet summary={answer} />}
        </Answered>
      </div>
      <div className="tl-column">
        <Answered query={summary} rows={3}>
          {(answer) => (
            <>
              <DueSheet due={answer.due} onDo={onDo} />
              {answer.acuity.length > 0 && <AcuitySheet points={answer.acuity} />}
            </>
          )}
        </Answered>
        {caseId && <GoalsSheet clientId={clientId} caseId={caseId} />}
        {suggestions}
        <Answered query={record} rows={3}>
          {(answer) => <MedicinesSheet medications={answer.medications} />}
        </Answered>
      </div>
      <div className="tl-column">
        <Answered query={record} rows={4}>
          {(answer) => (
            <>
              <PeopleSheet record={answer} />
              <LastStaysSheet stays={answer.stays} />
              <ProblemsSheet problems={answer.problems} />
              <AllergiesSheet allergies={answer.allergies} />
              <CoverageSheet coverages={answer.coverages} />
            </>
          )}
        </Answered>
      </div>
    </div>
  )
}
