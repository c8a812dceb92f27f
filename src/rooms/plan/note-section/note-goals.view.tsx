import { useQuery } from '@tanstack/react-query'
import { Voice } from '../../../web/parts/voice.tsx'
import { type NoteSectionProps, registerNoteSectionView } from '../../record/web.ts'
import { ExpiredPlan } from '../chart-part/expired-plan.view.tsx'
import { say } from '../en.ts'
import { planQuery } from '../plan.client.ts'
import type { Goal } from '../plan-file/goal.ts'
import { GoalUpdate } from '../progress/contract.ts'
import { GoalUpdateFields } from '../update-all/goal-update.view.tsx'
import { nothingTyped, openGoals, type TypedUpdate, updateOf } from '../update-all/update-goals.form.ts'
import { noteSectionKey } from './section-key.ts'

/** The goals that this contact worked on; and that their plan has expired, where the note may be the time to say so. */
function NoteGoals(props: NoteSectionProps) {
  const plan = useQuery(planQuery(props.caseId)).data
  if (!plan) return null
  return (
    <>
      <ExpiredPlan review={plan.review} />
      <GoalsWorkedOn {...props} goals={openGoals(plan.needs)} />
    </>
  )
}

type GoalsWorkedOnProps = Pick<NoteSectionProps, 'value' | 'onChange' | 'problemOf'> & { goals: readonly Goal[] }

/** Better, same or worse, or a number. Nothing is asked where there is no goal. */
function GoalsWorkedOn({ goals, value, onChange, problemOf }: GoalsWorkedOnProps) {
  if (goals.length === 0) return null
  const given = GoalUpdate.array().safeParse(value).data ?? []
  const type = (goal: Goal, typed: TypedUpdate) => {
    const others = given.filter(({ goalId }) => goalId !== goal.goalId)
    const update = typed.value === '' ? null : updateOf(goal, typed)
    const all = update ? [...others, update] : others
    onChange(all.length === 0 ? undefined : all)
  }
  return (
    <fieldset className="tl-fields">
      <legend>{say('goals_worked_on')}</legend>
      <p>{say('goals_in_note')}</p>
      {goals.map((goal) => {
        const at = given.findIndex(({ goalId }) => goalId === goal.goalId)
        return (
          <div key={goal.goalId}>
            <p>
              <Voice>{goal.words}</Voice>
            </p>
            <GoalUpdateFields
              goal={goal}
              typed={typedOf(given[at])}
              problem={at < 0 ? undefined : problemOf(String(at))}
              onType={(typed) => type(goal, typed)}
            />
          </div>
        )
      })}
    </fieldset>
  )
}

/** What the draft holds, as the fields show it. */
function typedOf(update: GoalUpdate | undefined): TypedUpdate {
  if (!update) return nothingTyped
  const { value, level, done, direction, words } = update
  const chosen = value ?? level ?? direction
  const shown = done === null ? chosen : done ? 'done' : 'not'
  return { value: shown === null ? '' : String(shown), words: words ?? '' }
}

registerNoteSectionView({ key: noteSectionKey, order: 10, View: NoteGoals })
