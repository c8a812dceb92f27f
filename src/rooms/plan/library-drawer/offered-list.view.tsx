import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Mark } from '../../../web/parts/mark.tsx'
import { say } from '../en.ts'
import { GoalDialog } from '../plan-dialog/goal-dialog.view.tsx'
import { NeedDialog } from '../plan-dialog/need-dialog.view.tsx'
import { StepDialog } from '../plan-dialog/step-dialog.view.tsx'
import type { PlanFile } from '../plan-file/contract.ts'
import type { Offered, Target } from './find-offered.ts'
import { startOfGoal, startOfStep } from './offered.rules.ts'

type OfferedListProps = {
  offered: readonly Offered[]
  /** The part of life that they are of, by its title. */
  domain: string
  target: Target
  plan: PlanFile
  /** By its title; a need or a goal by its id, too: what fits under it may come next. */
  onAdded: (title: string, id: string | null) => void
}

/** What a part of life offers. Each opens the dialog of its kind, in which everything can be changed. */
export function OfferedList({ offered, domain, target, plan, onAdded }: OfferedListProps) {
  const [adding, setAdding] = useState<Offered | null>(null)
  const close = () => setAdding(null)
  return (
    <ul className="tl-library-list">
      {offered.map((each) => (
        <li key={each.one.libraryId}>
          <div>
            {each.one.title}
            <small>{factsOf(each)}</small>
          </div>
          {each.inPlan ? (
            <Mark kind="done">{say('library_in_plan')}</Mark>
          ) : (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPlus aria-hidden />}
              aria-label={say('library_add_of', { title: each.one.title })}
              onClick={() => setAdding(each)}
            >
              {say('library_add')}
            </Button>
          )}
        </li>
      ))}
      {adding && (
        <li className="tl-library-adding">
          <Adding adding={adding} domain={domain} target={target} plan={plan} onAdded={onAdded} onClose={close} />
        </li>
      )}
    </ul>
  )
}

type AddingProps = Omit<OfferedListProps, 'offered'> & { adding: Offered; onClose: () => void }

function Adding({ adding, domain, target, plan, onAdded, onClose }: AddingProps) {
  const { caseId } = plan
  const { libraryId, title } = adding.one
  const added = (id: string | null) => onAdded(title, id)
  if (adding.kind === 'need')
    return <NeedDialog plan={plan} offered={{ libraryId, title, domain }} onClose={onClose} onAdded={added} />
  if (adding.kind === 'goal' && target.kind === 'need') {
    const offered = { libraryId, start: startOfGoal(adding.one, plan.today) }
    const { needId } = target.need
    return <GoalDialog caseId={caseId} needId={needId} offered={offered} onClose={onClose} onAdded={added} />
  }
  if (adding.kind === 'step' && target.kind === 'goal') {
    const offered = { libraryId, start: startOfStep(adding.one, plan.today) }
    return (
      <StepDialog
        plan={plan}
        goalId={target.goal.goalId}
        offered={offered}
        onClose={onClose}
        onAdded={() => added(null)}
      />
    )
  }
  return null
}

/** How one will know, or who does it how often; of a need its title says all. */
function factsOf(offered: Offered): string | null {
  if (offered.kind === 'need') return null
  if (offered.kind === 'goal')
    return say('library_goal_facts', { measure: offered.one.measure, days: offered.one.days })
  const { function: fn, ownerKind, every } = offered.one
  const said = { fn: say(`fn_${fn}`), owner: say(`own_${ownerKind}`) }
  return every ? say('library_again', { ...said, every: say(`every_${every}`) }) : say('library_once', said)
}
