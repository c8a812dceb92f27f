import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { z } from 'zod'
import { useAct } from '../../../web/asking.ts'
import { useDraft } from '../../../web/draft/use-draft.ts'
import { AreaField, TextField } from '../../../web/form/inputs.tsx'
import { ProblemSummary, type Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { SavedState } from '../../../web/form/saved-state.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Banner } from '../../../web/parts/banner.tsx'
import { LinkButton } from '../../../web/parts/button.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Voice } from '../../../web/parts/voice.tsx'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { useHere } from '../../../web/use-here.ts'
import { useGo } from '../../../web/where.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { say } from '../en.ts'
import { planAt, staleWithPlan } from '../plan.client.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { updateGoals } from '../progress/contract.ts'
import { GoalUpdateFields } from './goal-update.view.tsx'
import { nothingTyped, openGoals, readUpdates } from './update-goals.form.ts'

const Typed = z.object({
  on: z.string(),
  goals: z.record(z.string(), z.object({ value: z.string(), words: z.string() })),
})
type Typed = z.infer<typeof Typed>

/** Kept as a draft until it is saved: nothing written is lost. */
function useUpdating({ caseId, clientName, today, needs }: PlanFile, backTo: string) {
  const go = useGo()
  const act = useAct(updateGoals, staleWithPlan)
  const [found, setFound] = useState<Problems | null>(null)
  const title = say('update_title', { name: clientName })
  const initial: Typed = { on: today, goals: {} }
  const draft = useDraft({ kind: 'goal_updates', subjectId: caseId, title, initial, shape: Typed })
  const save = async () => {
    const { updates, problems } = readUpdates(openGoals(needs), draft.body.goals)
    const none = updates.length === 0 && Object.keys(problems).length === 0
    setFound(none ? { none: say('nothing_filled') } : problems)
    if (none || Object.keys(problems).length > 0) return
    await draft.hold()
    const done = () => [draft.forget(), tell(say('updated', { count: updates.length })), go(backTo)]
    act.mutate({ params: { caseId }, body: { on: calendarDay(draft.body.on), updates } }, { onSuccess: done })
  }
  return { act, draft, save, title, problems: { ...problemsOf(act.error), ...found } }
}

export function UpdateGoals({ plan }: { plan: PlanFile }) {
  const here = useHere()
  const form = useId()
  const backTo = planAt(plan.clientId, plan.caseId)
  const { act, draft, save, title, problems } = useUpdating(plan, backTo)
  const goals = openGoals(plan.needs)
  const { body } = draft
  const acts = (
    <>
      <SavedState state={draft.state} here={here} />
      <LinkButton variant="default" to={backTo}>
        {say('back_to_plan')}
      </LinkButton>
      <Button loading={act.isPending} type="submit" form={form} disabled={!draft.ready || goals.length === 0}>
        {say('update_save')}
      </Button>
    </>
  )
  return (
    <>
      <PageHead title={title} lead={say('update_lead')} acts={acts} />
      <form id={form} className="tl-stack" noValidate onSubmit={(event) => [event.preventDefault(), void save()]}>
        <ProblemSummary problems={problems} />
        {act.error && !problemsOf(act.error) && <TroubleBanner error={act.error} />}
        {problems['none'] && (
          <Banner kind="warn" role="alert">
            {problems['none']}
          </Banner>
        )}
        <div className="tl-plan-three">
          <TextField
            name="on"
            type="date"
            label={say('update_day')}
            max={plan.today}
            problem={problems['on']}
            value={body.on}
            onChange={({ target }) => draft.change({ ...body, on: target.value })}
          />
        </div>
        {goals.length === 0 && <EmptyState>{say('no_goals')}</EmptyState>}
        {goals.map((goal) => {
          const typed = body.goals[goal.goalId] ?? nothingTyped
          const type = (one: typeof typed) => draft.change({ ...body, goals: { ...body.goals, [goal.goalId]: one } })
          return (
            <section key={goal.goalId} className="tl-sheet tl-plan-goal" aria-label={goal.words}>
              <p>
                <Voice>{goal.words}</Voice>
              </p>
              <GoalUpdateFields goal={goal} typed={typed} problem={problems[goal.goalId]} onType={type} />
              <AreaField
                name={`words-${goal.goalId}`}
                label={say('update_words')}
                rows={1}
                value={typed.words}
                onChange={({ target }) => type({ ...typed, words: target.value })}
              />
            </section>
          )
        })}
      </form>
    </>
  )
}
