import './stage-choice.css'
import { FieldSet } from '../../../web/form/field.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import type { CaseFile } from '../case/contract.ts'
import { say } from '../en.ts'
import { offeredMoves } from './move-stage.form.ts'

type StageChoiceProps = {
  file: CaseFile
  value: string
  problem?: string | undefined
  onChange: (to: string) => void
}

/** One line for each stage: its name, and what is missing before it. */
export function StageChoice({ file, value, problem, onChange }: StageChoiceProps) {
  return (
    <FieldSet label={say('move_to')} name="to" problem={problem}>
      <div className="tl-option-lines">
        {offeredMoves(file).map(({ to, title, missing }, at) => (
          <label key={to}>
            <input
              type="radio"
              name="to"
              value={to}
              checked={to === value}
              onChange={() => onChange(to)}
              {...(at === 0 && { 'data-first': '' })}
            />
            <span>
              <b>{title}</b>
              {missing.length > 0 && (
                <Mark kind="due" wraps>
                  {say('still_missing', { missing: missing.join(', ') })}
                </Mark>
              )}
            </span>
          </label>
        ))}
      </div>
    </FieldSet>
  )
}
