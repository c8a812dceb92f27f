import type { ReactNode } from 'react'
import { useState } from 'react'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField } from '../../../web/form/inputs.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { say } from '../en.ts'
import { textIn } from './typed.ts'

type ReasonDialogProps = {
  title: string
  verb: string
  label?: string
  busy: boolean
  error: unknown
  onReason: (because: string, form: FormData) => void
  onClose: () => void
  children?: ReactNode
}

/** One question with one answer in words. */
export function ReasonDialog({ title, verb, label, busy, error, onReason, onClose, children }: ReasonDialogProps) {
  const [missing, setMissing] = useState(false)
  const problems = { ...problemsOf(error), ...(missing && { because: say('needs_reason') }) }
  return (
    <FormDialog
      title={title}
      verb={verb}
      busy={busy}
      error={error}
      problems={problems}
      onClose={onClose}
      onSubmit={(form) => {
        const because = textIn(form, 'because')
        setMissing(because === null)
        if (because !== null) onReason(because, form)
      }}
    >
      {children}
      <AreaField name="because" label={label ?? say('because')} rows={2} problem={problems.because} data-first />
    </FormDialog>
  )
}
