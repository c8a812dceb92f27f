import { Button } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { TroubleBanner } from '../list/answered.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { ProblemSummary, type Problems } from './problem-summary.tsx'
import { problemsOf } from './problems-of.ts'

type FormDialogProps = {
  title: string
  /** The button: "Give the role". */
  verb: string
  busy: boolean
  /** What the server refused; where a field mends it, the field says so. */
  error: unknown
  problems: Problems
  onClose: () => void
  onSubmit: (typed: FormData) => void
  children: ReactNode
}

/** A few fields over the page, sent by their one button or by Enter. */
export function FormDialog({ title, verb, busy, error, problems, onClose, onSubmit, children }: FormDialogProps) {
  const id = useId()
  return (
    <Dialog
      title={title}
      onClose={onClose}
      acts={
        <Button type="submit" form={id} loading={busy}>
          {verb}
        </Button>
      }
    >
      <form
        id={id}
        className="tl-fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit(new FormData(event.currentTarget))
        }}
      >
        <ProblemSummary problems={problems} />
        {Boolean(error) && !problemsOf(error) && <TroubleBanner error={error} />}
        {children}
      </form>
    </Dialog>
  )
}
