import { Choice } from '../../../web/form/choices.tsx'
import { TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { say } from '../en.ts'
import type { Goal, MeasureKind } from '../plan-file/goal.ts'
import { levelKeys } from './goal.form.ts'

type Way = 'higher' | 'lower'
type MeasureFieldsProps = {
  kind: MeasureKind
  goal?: Goal | undefined
  problems: Problems
  better: Way
  onBetter: (better: Way) => void
}

/** What a measure asks beside its name: a line of numbers, or five levels. */
export function MeasureFields({ kind, goal, problems, better, onBetter }: MeasureFieldsProps) {
  if (kind === 'gas')
    return levelKeys.map((key, at) => (
      <TextField
        key={key}
        name={key}
        label={say(key)}
        problem={problems['gasLevels']}
        defaultValue={goal?.gasLevels?.[at] ?? ''}
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
          defaultValue={goal?.baseline ?? ''}
        />
        <TextField
          name="target"
          inputMode="decimal"
          label={say('target')}
          problem={problems['target']}
          defaultValue={goal?.target ?? ''}
        />
        <TextField name="unit" label={say('unit')} defaultValue={goal?.unit ?? ''} />
      </div>
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
