import { Choice } from '../../../web/form/choices.tsx'
import { TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { say } from '../en.ts'
import type { MeasureKind } from '../plan-file/goal.ts'
import { type GoalStart, levelKeys } from './goal.form.ts'

type Way = 'higher' | 'lower'
type MeasureFieldsProps = {
  kind: MeasureKind
  start: GoalStart
  problems: Problems
  better: Way
  onBetter: (better: Way) => void
}

/** What a measure asks beside its name: a line of numbers, or five levels. */
export function MeasureFields({ kind, start, problems, better, onBetter }: MeasureFieldsProps) {
  if (kind === 'gas')
    return levelKeys.map((key, at) => (
      <TextField
        key={key}
        name={key}
        label={say(key)}
        hint={hintOfLevel(key, start)}
        problem={problems['gasLevels']}
        defaultValue={start.gasLevels?.[at] ?? ''}
      />
    ))
  if (kind !== 'number') return null
  return (
    <>
      <div className="tl-plan-three">
        <TextField
          name="baseline"
          inputMode="decimal"
          label={say('baseline')}
          problem={problems['baseline']}
          defaultValue={start.baseline ?? ''}
        />
        <TextField
          name="target"
          inputMode="decimal"
          label={say('target')}
          problem={problems['target']}
          defaultValue={start.target ?? ''}
        />
        <TextField name="unit" label={say('unit')} defaultValue={start.unit ?? ''} />
      </div>
      <LineHints start={start} />
      <Choice
        name="better"
        label={say('which_better')}
        options={[
          { value: 'higher', word: say('higher') },
          { value: 'lower', word: say('lower') },
        ]}
        value={better}
        onChange={onBetter}
        problem={problems['better']}
      />
    </>
  )
}

/** How it is now is the least, and what is hoped for is what one expects. */
function hintOfLevel(key: (typeof levelKeys)[number], { hints }: GoalStart) {
  if (key === 'level_m2') return hints?.baseline
  return key === 'level_0' ? hints?.target : undefined
}

/** What the library says of both ends, in words. */
function LineHints({ start: { hints } }: { start: GoalStart }) {
  const { baseline, target } = hints ?? {}
  if (!baseline && !target) return null
  return (
    <p className="tl-hint">
      {baseline && say('hint_baseline', { hint: baseline })} {target && say('hint_target', { hint: target })}
    </p>
  )
}
