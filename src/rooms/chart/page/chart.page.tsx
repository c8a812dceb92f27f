import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { Answered } from '../../../web/list/answered.tsx'
import { TabLinks } from '../../../web/parts/tab-links.tsx'
import { EdgePage } from '../../../web/shell/edge-page.tsx'
import { ExpiredPlan, PlanTab } from '../../plan/web.ts'
import { headerQuery } from '../chart.client.ts'
import { say } from '../en.ts'
import { ChartHeaderView } from '../header/chart-header.view.tsx'
import type { ChartHeader } from '../header/contract.ts'
import type { ChartActs } from '../header/header-acts.view.tsx'
import { ShrunkHeader } from '../header/shrunk-header.view.tsx'
import { PeopleView, RecordView } from '../record/record.view.tsx'
import { SummaryView } from '../summary/summary.view.tsx'

export const chartTabs = ['summary', 'timeline', 'assess', 'plan', 'record', 'people'] as const
export type ChartTab = (typeof chartTabs)[number]

type ChartPageProps = {
  clientId: string
  caseId?: string | undefined
  tab: ChartTab
  /** Acts of other rooms, opened over the chart by the front door. */
  acts: (header: ChartHeader) => ChartActs
  timeline: ReactNode
  /** What was assessed, of the case that is shown. */
  assess: ReactNode
  /** What a source suggested and nobody took up yet; stands under what is due. */
  suggestions?: ReactNode
  /** Tells the record that this person's chart was looked at. */
  onLooked: () => void
}

/** One person: the header that never goes away, and one part of the record below it. */
export function ChartPage({ clientId, caseId, tab, acts, timeline, assess, suggestions, onLooked }: ChartPageProps) {
  const header = useQuery(headerQuery(clientId, caseId))
  const isThere = header.isSuccess
  // biome-ignore lint/correctness/useExhaustiveDependencies: one look at one person, whatever is redrawn
  useEffect(() => {
    if (isThere) return onLooked
    return undefined
  }, [clientId, isThere])
  return (
    <Answered query={header} rows={4}>
      {(answer) => (
        <EdgePage
          head={
            <>
              <ChartHeaderView header={answer} acts={acts(answer)} />
              {tab !== 'plan' && <ExpiredPlan review={answer.planReview} />}
              <TabLinks label={say('tabs')} tabs={tabsOf(clientId, caseId, tab)} />
            </>
          }
        >
          <ShrunkHeader header={answer} />
          {tab === 'summary' && (
            <SummaryView
              clientId={clientId}
              caseId={answer.shown?.caseId ?? null}
              suggestions={suggestions}
              onDo={acts(answer).onDo}
            />
          )}
          {tab === 'plan' &&
            (answer.shown ? <PlanTab caseId={answer.shown.caseId} /> : <p>{say('no_case_no_plan')}</p>)}
          {tab === 'timeline' && timeline}
          {tab === 'assess' && assess}
          {tab === 'record' && <RecordView header={answer} />}
          {tab === 'people' && <PeopleView header={answer} />}
        </EdgePage>
      )}
    </Answered>
  )
}

const tabsOf = (clientId: string, caseId: string | undefined, current: ChartTab) =>
  chartTabs.map((tab) => ({
    to: `/clients/${clientId}${tab === 'summary' ? '' : `/${tab}`}${caseId ? `?caseId=${caseId}` : ''}`,
    word: say(`tab_${tab}`),
    current: tab === current,
  }))
