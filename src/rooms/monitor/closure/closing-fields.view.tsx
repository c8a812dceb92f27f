import { AreaField, SelectField, TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { say } from '../en.ts'
import { type ClosingDraft, chosenReason, missingIn } from './closing.form.ts'
import type { ClosingFile } from './contract.ts'

type ClosingFieldsProps = {
  file: ClosingFile
  typed: ClosingDraft
  problems: Problems
  onType: (typed: ClosingDraft) => void
}

/** Only what the reason asks for stands there. */
export function ClosingFields({ file, typed, problems, onType }: ClosingFieldsProps) {
  const reason = chosenReason(file, typed)
  const missing = missingIn(file, typed)
  const field = (name: keyof ClosingDraft) => ({
    name,
    problem: problems[name],
    value: typed[name],
    onChange: ({ target }: { target: { value: string } }) => onType({ ...typed, [name]: target.value }),
  })
  return (
    <>
      <SelectField
        {...field('reason')}
        label={say('closing_reason')}
        none={say('closing_reason_none')}
        options={file.reasons.map(({ id, title }) => ({ value: id, word: title }))}
      />
      {missing.length > 0 && (
        <AreaField
          {...field('missingBecause')}
          label={say('closing_missing_because')}
          hint={say('closing_still_missing', { missing: missing.join(', ') })}
          rows={2}
        />
      )}
      {reason?.needsNotice && (
        <TextField
          {...field('noticeSentOn')}
          type="date"
          label={say('closing_notice')}
          hint={say('closing_notice_hint')}
        />
      )}
      <AreaField {...field('outcome')} label={say('closing_outcome')} hint={say('closing_outcome_hint')} rows={3} />
      <AreaField {...field('summary')} label={say('closing_summary')} hint={say('closing_summary_hint')} rows={7} />
      <TextField
        {...field('followUpOn')}
        type="date"
        label={say('closing_follow_up')}
        hint={say('closing_follow_up_hint')}
      />
    </>
  )
}
