import { Confirm } from '../../../web/parts/dialog.tsx'
import { say } from '../en.ts'
import { countDueAfter } from './closing.form.ts'
import type { Closing, ClosingFile } from './contract.ts'

type ConfirmClosingProps = {
  file: ClosingFile
  closing: Closing
  asks: boolean
  onConfirm: () => void
  onCancel: () => void
}

/** Says once more what it means: how much ends, and how much stays due. */
export function ConfirmClosing({ file, closing, asks, onConfirm, onCancel }: ConfirmClosingProps) {
  const verb = say(asks ? 'closing_ask' : 'close_the_case')
  return (
    <Confirm title={say('closing_of', { name: file.clientName })} verb={verb} onConfirm={onConfirm} onCancel={onCancel}>
      {asks ? (
        <p>{say('closing_ask_means')}</p>
      ) : (
        <>
          <p>{say('closing_confirm_ends', { count: file.ends.length })}</p>
          <p>{say('closing_confirm_stays', { count: countDueAfter(file, closing) })}</p>
        </>
      )}
    </Confirm>
  )
}
