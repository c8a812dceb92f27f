import { Button } from '@mantine/core'
import { AreaField, SelectField } from '../../../web/form/inputs.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Banner } from '../../../web/parts/banner.tsx'
import { Dialog } from '../../../web/parts/dialog.tsx'
import { say } from '../en.ts'
import { isClear } from './answer.form.ts'
import { type AnswerEnds, useAnswer } from './use-answer.ts'

type AnswerDialogProps = AnswerEnds & { answer: 'asked' | 'waitlisted' | 'declined' }

/** Asks back, declines with a reason, or puts on the waitlist: each says what the person or the sender was told. */
export function AnswerDialog({ answer, ...ends }: AnswerDialogProps) {
  const { file, onClose } = ends
  const { problems, trouble, busy, send, field, chooseReason } = useAnswer(ends, answer)
  const skips = answer === 'waitlisted' && !isClear(file) && file.maySkip
  const acts = (
    <>
      <Button variant="default" onClick={onClose}>
        {say('cancel')}
      </Button>
      <Button loading={busy} onClick={send}>
        {say(`verb_${answer}`)}
      </Button>
    </>
  )
  return (
    <Dialog title={say(`title_${answer}`, { name: file.name })} onClose={onClose} acts={acts} wide>
      {trouble && <TroubleBanner error={trouble} />}
      {problems['answer'] && (
        <Banner kind="warn" role="alert">
          {problems['answer']}
        </Banner>
      )}
      {answer === 'declined' && (
        <SelectField
          label={say('decline_reason')}
          none={say('choose')}
          options={reasonsFor(file)}
          {...field('reason')}
          onChange={({ target }) => chooseReason(target.value)}
          data-first=""
        />
      )}
      {skips && <AreaField label={say('skip_reason')} rows={2} {...field('skipReason')} />}
      <AreaField
        label={say(`words_${answer}`)}
        hint={answer === 'declined' ? say('words_proposed') : undefined}
        {...field('words')}
        {...(answer !== 'declined' && { 'data-first': '' })}
      />
      {answer !== 'asked' && <AreaField label={say(`alternates_${answer}`)} rows={2} {...field('alternates')} />}
    </Dialog>
  )
}

const reasonsFor = ({ declineReasons }: AnswerEnds['file']) =>
  declineReasons.map(({ reason, title, bySupervisor, afterOutreach }) => ({
    value: reason,
    word: bySupervisor
      ? say('reason_by_supervisors', { title })
      : afterOutreach
        ? say('reason_after_outreach', { title })
        : title,
  }))
