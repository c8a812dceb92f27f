import { Choice } from '../../../web/form/choices.tsx'
import { TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { modes } from '../assessment/contract.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import type { TypedAssessment } from './assessment.form.ts'

type HowAskedProps = { typed: TypedAssessment; problems: Problems; onType: (typed: TypedAssessment) => void }

/** On which day, and who gave the answers: the person, read to them, or somebody in their place. */
export function HowAsked({ typed, problems, onType }: HowAskedProps) {
  return (
    <Sheet label={say('how_asked')}>
      <div className="tl-fields-row">
        <TextField
          label={say('done_on')}
          name="doneOn"
          type="date"
          value={typed.doneOn}
          problem={problems['doneOn']}
          onChange={({ target }) => onType({ ...typed, doneOn: target.value })}
        />
        <Choice
          label={say('who_answered')}
          name="mode"
          options={modes.map((value) => ({ value, word: say(`mode_${value}`) }))}
          value={typed.mode}
          onChange={(mode) => onType({ ...typed, mode })}
        />
        {typed.mode === 'proxy' && (
          <TextField
            label={say('proxy_name')}
            name="proxyName"
            maxLength={120}
            value={typed.proxyName}
            problem={problems['proxyName']}
            onChange={({ target }) => onType({ ...typed, proxyName: target.value })}
          />
        )}
      </div>
    </Sheet>
  )
}
