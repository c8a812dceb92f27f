import './plans.css'
import { useQuery } from '@tanstack/react-query'
import { timeInWords } from '../../../web/due-words.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import { type PlanMeasure, planMeasures } from './contract.ts'
import { MyPlanRows } from './plan-rows.view.tsx'
import { myPlansQuery } from './plans.client.ts'

type MyPlansProps = {
  /** Whose rows stand open. */
  shown: PlanMeasure | undefined
  /** The address of the page with the rows of this number open, or with none. */
  to: (measure: PlanMeasure | undefined) => string
}

/** Of those whom I carry: plans that are due or wait for somebody, and goals off track. Noughts are left out. */
export function MyPlans({ shown, to }: MyPlansProps) {
  const here = useHere()
  const plans = useQuery(myPlansQuery)
  const asOf = plans.data && say('as_of', { time: timeInWords(plans.data.asOf, here) })
  return (
    <>
      <Sheet title={say('my_plans')} aside={asOf}>
        <Answered query={plans} rows={1}>
          {({ counts }) => {
            const some = planMeasures.filter((measure) => counts[measure] > 0)
            if (some.length === 0) return <EmptyState>{say('my_plans_calm')}</EmptyState>
            return (
              <ul className="tl-my-plans">
                {some.map((measure) => (
                  <li key={measure}>
                    <Go
                      to={to(measure)}
                      aria-label={say('my_plans_opens', { measure: say(`plans_${measure}`), count: counts[measure] })}
                    >
                      {say(`plans_${measure}`)} <b>{counts[measure]}</b>
                    </Go>
                  </li>
                ))}
              </ul>
            )
          }}
        </Answered>
      </Sheet>
      {shown && <MyPlanRows measure={shown} shut={to(undefined)} />}
    </>
  )
}
