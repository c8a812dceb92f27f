import { plainDayInWords } from '../../../web/due-words.ts'
import type { CalendarDay } from '../../../words/calendar-day.ts'
import type { Change, PlanContent } from '../plan-file/version.ts'
import { sayDifference as say } from './difference.en.ts'

type Need = PlanContent['needs'][number]
type Goal = Need['goals'][number]
type Step = Goal['steps'][number]
type Said = Change[]

/** What a reader of both versions would say is different, in words; nothing when they say the same. */
export function differenceBetween(before: PlanContent, after: PlanContent): Change[] {
  const goals = (content: PlanContent): Goal[] => content.needs.flatMap((need) => need.goals)
  return [
    ...paired(before.needs, after.needs, ({ needId }) => needId, {
      one: differenceOfNeed,
      name: needNamed,
      key: 'need',
    }),
    ...paired(goals(before), goals(after), ({ goalId }) => goalId, {
      one: differenceOfGoal,
      name: goalNamed,
      key: 'goal',
    }),
    ...differenceOfGrounds(before, after),
    ...differenceOfOrder(before.needs.map(needPlaced), after.needs.map(needPlaced), say('diff_order')),
    ...(before.reviewOn && after.reviewOn
      ? told(say('diff_review'), dayIn(before.reviewOn), dayIn(after.reviewOn))
      : []),
  ]
}

type Pairing<T> = {
  one(before: T, after: T): Said
  name(it: T): string
  key: 'need' | 'goal' | 'step' | 'milestone'
}

/** What was there before and is there now, by its key: changed, added, taken out, in the order of the later version. */
function paired<T>(before: readonly T[], after: readonly T[], keyOf: (it: T) => string, by: Pairing<T>): Said {
  const was = new Map(before.map((it) => [keyOf(it), it]))
  const is = new Set(after.map(keyOf))
  const changed = after.flatMap((it) => {
    const earlier = was.get(keyOf(it))
    return earlier ? by.one(earlier, it) : [{ label: say(`diff_${by.key}_added`), before: null, after: by.name(it) }]
  })
  const gone = before
    .filter((it) => !is.has(keyOf(it)))
    .map((it) => ({ label: say(`diff_${by.key}_removed`), before: by.name(it), after: null }))
  return [...changed, ...gone]
}

const needNamed = ({ title }: Need): string => title
const goalNamed = ({ words }: Goal): string => words

function differenceOfNeed(before: Need, after: Need): Said {
  const { title } = after
  return [
    ...told(say('diff_need_title'), before.title, title),
    ...told(say('diff_need_status', { title }), statusNamed(before.status), statusNamed(after.status)),
    ...told(say('diff_need_rank', { title }), before.rank, after.rank),
  ]
}

const statusNamed = (status: string): string =>
  status === 'active' || status === 'deferred' || status === 'declined' || status === 'met'
    ? say(`content_status_${status}`)
    : status

function differenceOfGoal(before: Goal, after: Goal): Said {
  const goal = shortened(after.words)
  const stepIds = (of: Goal) => of.steps.map(({ stepId, title }) => ({ id: stepId, name: title }))
  return [
    ...told(say('diff_goal_words'), before.words, after.words),
    ...told(say('diff_goal_statement', { goal }), before.statement, after.statement),
    ...told(say('diff_measure', { goal }), before.measure, after.measure),
    ...told(say('diff_target', { goal }), amount(before), amount(after)),
    ...told(say('diff_target_on', { goal }), dayIn(before.targetOn), dayIn(after.targetOn)),
    ...told(say('diff_levels', { goal }), before.levels?.join('; ') ?? null, after.levels?.join('; ') ?? null),
    ...paired(before.steps, after.steps, ({ stepId }) => stepId, {
      one: differenceOfStep,
      name: ({ title }) => title,
      key: 'step',
    }),
    ...paired(before.milestones, after.milestones, ({ milestoneId }) => milestoneId, {
      one: (was, is) => told(say('diff_milestone'), was.title, is.title),
      name: ({ title }) => title,
      key: 'milestone',
    }),
    ...differenceOfOrder(stepIds(before), stepIds(after), say('diff_order_steps', { goal })),
  ]
}

function differenceOfStep(before: Step, after: Step): Said {
  const step = shortened(after.title)
  return [
    ...told(say('diff_step_title'), before.title, after.title),
    ...told(say('diff_step_owner', { step }), ownerNamed(before), ownerNamed(after)),
    ...told(say('diff_step_every', { step }), everyNamed(before), everyNamed(after)),
    ...(after.every && before.every
      ? []
      : told(say('diff_step_due', { step }), dayIn(before.dueOn), dayIn(after.dueOn))),
  ]
}

const dayIn = (day: CalendarDay | null): string | null => day && plainDayInWords(day)

const amount = ({ target, unit }: Goal): string | null =>
  target === null ? null : [target, unit].filter(Boolean).join(' ')
export const ownerNamed = ({ owner, ownerKind }: Pick<Step, 'owner' | 'ownerKind'>): string =>
  owner ?? say(`owner_${ownerKind}`)
export const everyNamed = ({ every }: Pick<Step, 'every'>): string | null => (every ? say(`every_${every}`) : null)

function differenceOfGrounds(before: PlanContent, after: PlanContent): Said {
  const ids = (content: PlanContent) => new Set(content.grounds.map(({ groundId }) => groundId))
  const [was, is] = [ids(before), ids(after)]
  const added = after.grounds
    .filter(({ groundId }) => !was.has(groundId))
    .map(({ kind, words }) => ({ label: say(`diff_${kind}_added`), before: null, after: words }))
  const gone = before.grounds
    .filter(({ groundId }) => !is.has(groundId))
    .map(({ kind, words }) => ({ label: say(`diff_${kind}_removed`), before: words, after: null }))
  return [...added, ...gone]
}

type Placed = { id: string; name: string }
const needPlaced = ({ needId, title }: Need): Placed => ({ id: needId, name: title })

/** Only what stands in both can have moved. */
function differenceOfOrder(before: readonly Placed[], after: readonly Placed[], label: string): Said {
  const [was, is] = [before.map(({ id }) => id), after.map(({ id }) => id)]
  const [kept, now] = [before.filter(({ id }) => is.includes(id)), after.filter(({ id }) => was.includes(id))]
  const same = kept.every(({ id }, at) => now[at]?.id === id)
  const named = (all: readonly Placed[]) => all.map(({ name }) => name).join(', ')
  return same ? [] : [{ label, before: named(kept), after: named(now) }]
}

function told(label: string, before: string | number | null, after: string | number | null): Said {
  if (before === after) return []
  const said = (value: string | number | null) => (value === null ? say('diff_none') : String(value))
  return [{ label, before: said(before), after: said(after) }]
}

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 57).trimEnd()}...` : words)
