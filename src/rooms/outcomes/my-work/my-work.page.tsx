import './my-work.css'
import { useQuery } from '@tanstack/react-query'
import { Answered } from '../../../web/list/answered.tsx'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { useHere } from '../../../web/use-here.ts'
import { useQueryOfPage } from '../../../web/where.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { MyPlans } from '../../monitor/web.ts'
import { say } from '../en.ts'
import { workMeasures } from './contract.ts'
import { addressOfWork, daysIn, myWorkQuery, WorkAddress } from './my-work.client.ts'
import { PeriodChoice } from './period-choice.view.tsx'
import { WorkNumbers } from './work-numbers.view.tsx'
import { WorkRows } from './work-rows.view.tsx'

/** What got better for the people whom I carry. For whoever did the work, and for nobody else. */
export function MyWorkPage() {
  const at = useQueryOfPage(WorkAddress)
  const here = useHere()
  const days = daysIn(at, dayOf(here.now, here.zone))
  const work = useQuery(myWorkQuery(days))
  return (
    <div className="tl-page tl-stack">
      <PageHead title={say('my_work')} lead={say('my_work_lead')} />
      <PeriodChoice at={at} days={days} />
      <Answered query={work} rows={4}>
        {(answer) => {
          const shown = at.measure ?? workMeasures.find((measure) => answer.counts[measure] > 0)
          return (
            <>
              <WorkNumbers at={at} work={answer} shown={shown} />
              {shown && <WorkRows days={days} measure={shown} />}
            </>
          )
        }}
      </Answered>
      <p className="tl-my-work-foot">{say('my_work_alone')}</p>
      <MyPlans shown={at.plans} to={(plans) => addressOfWork({ ...at, plans })} />
    </div>
  )
}
