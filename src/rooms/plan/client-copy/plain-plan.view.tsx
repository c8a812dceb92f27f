import './plain-plan.css'
import { plainDayInWords } from '../../../web/due-words.ts'
import { say } from '../en.ts'
import type { PlanContent } from '../plan-file/version.ts'
import { everyNamed, ownerNamed } from '../version/difference.rules.ts'

type Goal = PlanContent['needs'][number]['goals'][number]

/** A plan in plain words: what you said, what we look at, what comes next. It shows no score and no word of ours first. */
export function PlainPlan({ content }: { content: PlanContent }) {
  const goals = content.needs.flatMap((need) => need.goals)
  return (
    <article className="tl-plain" aria-label={say('copy_of', { name: content.client })}>
      <h2>{say('copy_of', { name: content.client })}</h2>
      {goals.map((goal) => (
        <PlainGoal key={goal.goalId} goal={goal} />
      ))}
      <Grounds content={content} />
      {content.reviewOn && <p>{say('copy_review', { day: plainDayInWords(content.reviewOn) })}</p>}
    </article>
  )
}

function PlainGoal({ goal }: { goal: Goal }) {
  const unit = goal.unit ?? ''
  const lines = [
    say('copy_we_see', { measure: goal.measure }),
    goal.baseline !== null &&
      say('copy_from_to', { from: `${goal.baseline} ${unit}`.trim(), to: `${goal.target} ${unit}`.trim() }),
    goal.targetOn && say('copy_by', { day: plainDayInWords(goal.targetOn) }),
  ]
  return (
    <section>
      <h3>{say('copy_you_said')}</h3>
      <blockquote className="voice">{goal.words}</blockquote>
      {goal.statement && <p>{goal.statement}</p>}
      <p>{lines.filter(Boolean).join(' ')}</p>
      {goal.steps.length > 0 && <h4>{say('copy_steps')}</h4>}
      <ul>
        {goal.steps.map((step) => (
          <li key={step.stepId}>
            <b>{step.ownerKind === 'client' ? say('copy_you') : ownerNamed(step)}</b>: {step.title}
            {step.every && `, ${everyNamed(step)}`}
            {step.dueOn && `, ${say('due_by', { day: plainDayInWords(step.dueOn) })}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

const titles = { strength: 'copy_strong', wish: 'copy_wish', barrier: 'copy_hard' } as const

const Grounds = ({ content: { grounds } }: { content: PlanContent }) =>
  (['strength', 'wish', 'barrier'] as const).map((kind) => {
    const said = grounds.filter((one) => one.kind === kind)
    if (said.length === 0) return null
    return (
      <section key={kind}>
        <h3>{say(titles[kind])}</h3>
        <ul>
          {said.map(({ groundId, words }) => (
            <li key={groundId}>{words}</li>
          ))}
        </ul>
      </section>
    )
  })
