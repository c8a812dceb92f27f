import '../plan-tab/plan.css'
import { useQuery } from '@tanstack/react-query'
import { Answered } from '../../../web/list/answered.tsx'
import { ExpiredPlan } from '../chart-part/expired-plan.view.tsx'
import { planQuery } from '../plan.client.ts'
import { UpdateGoals } from './update-goals.view.tsx'

/** All goals of a plan on one screen, worked by keyboard from the first to the last. */
export function UpdateGoalsPage({ caseId }: { caseId: string }) {
  const query = useQuery(planQuery(caseId))
  return (
    <Answered query={query} rows={8}>
      {(plan) => (
        <div className="tl-stack">
          <ExpiredPlan review={plan.review} />
          <UpdateGoals plan={plan} />
        </div>
      )}
    </Answered>
  )
}
