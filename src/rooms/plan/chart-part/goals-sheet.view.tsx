import '../plan-tab/plan.css'
import { useQuery } from '@tanstack/react-query'
import { Answered } from '../../../web/list/answered.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { Voice } from '../../../web/parts/voice.tsx'
import { say } from '../en.ts'
import { planAt, planQuery } from '../plan.client.ts'
import type { Goal } from '../plan-file/goal.ts'
import { GoalScale } from '../plan-tab/goal-scale.view.tsx'
import { openGoals } from '../update-all/update-goals.form.ts'

/** For the first page of a chart: goals with how they go, what is off track, and the next step. */
export function GoalsSheet({ clientId, caseId }: { clientId: string; caseId: string }) {
  const query = useQuery(planQuery(caseId))
  return (
    <Sheet title={say('goals')} aside={<Go to={planAt(clientId, caseId)}>{say('open_plan')}</Go>}>
      <Answered query={query} rows={3}>
        {({ needs }) => {
          const goals = openGoals(needs)
          if (goals.length === 0) return <p>{say('no_plan')}</p>
          return (
            <ul className="tl-plan-lines">
              {goals.map((goal) => (
                <GoalLine key={goal.goalId} goal={goal} />
              ))}
            </ul>
          )
        }}
      </Answered>
    </Sheet>
  )
}

function GoalLine({ goal }: { goal: Goal }) {
  const next = goal.steps.find(({ status }) => status === 'active' || status === 'planned')
  return (
    <li>
      <p>
        <Voice>{goal.words}</Voice>
      </p>
      <GoalScale goal={goal} />
      {goal.offTrack.length > 0 && (
        <Mark kind="overdue" wraps>
          {say('off_track')}. {goal.offTrack[0]?.words}
        </Mark>
      )}
      {next && <p className="tl-plan-quiet">{say('next_step', { step: next.title })}</p>}
    </li>
  )
}
