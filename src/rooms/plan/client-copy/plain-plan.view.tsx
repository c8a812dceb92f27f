import './plain-plan.css'
import { plainDayInWords } from '../../../web/due-words.ts'
import { say } from '../en.ts'
import type { PlanContent } from '../plan-file/version.ts'
import { groundsOf, measureLine, stepLine, whoOf } from './plain-lines.ts'

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
      {groundsOf(content).map(({ kind, title, said }) => (
        <section key={kind}>
          <h3>{title}</h3>
          <ul>
            {said.map(({ groundId, words }) => (
              <li key={groundId}>{words}</li>
            ))}
          </ul>
        </section>
      ))}
      {content.reviewOn && <p>{say('copy_review', { day: plainDayInWords(content.reviewOn) })}</p>}
    </article>
  )
}

const PlainGoal = ({ goal }: { goal: Goal }) => (
  <section>
    <h3>{say('copy_you_said')}</h3>
    <blockquote className="voice">{goal.words}</blockquote>
    {goal.statement && <p>{goal.statement}</p>}
    <p>{measureLine(goal)}</p>
    {goal.steps.length > 0 && <h4>{say('copy_steps')}</h4>}
    <ul>
      {goal.steps.map((step) => (
        <li key={step.stepId}>
          <b>{whoOf(step)}</b>: {stepLine(step)}
        </li>
      ))}
    </ul>
  </section>
)
