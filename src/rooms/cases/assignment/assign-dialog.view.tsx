import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Answered } from '../../../web/list/answered.tsx'
import { Dialog } from '../../../web/parts/dialog.tsx'
import { caseQuery } from '../cases.client.ts'
import { say } from '../en.ts'
import { AssignForm } from './assign-form.view.tsx'

type AssignDialogProps = {
  caseId: string
  /** The client's: who speaks it is said. */
  language?: string | null
  onClose: () => void
  /** While it is sent and after it was done: whoever assigns may see the case no more, so the page should not ask again. */
  onSending?: (sending: boolean) => void
  onAssigned?: () => void
}

/** Who carries the case, as primary worker or backup. Points of load stand beside each name. */
export function AssignDialog({ caseId, language = null, onClose, onSending, onAssigned = onClose }: AssignDialogProps) {
  const [sending, setSending] = useState(false)
  const file = useQuery({ ...caseQuery(caseId), enabled: !sending })
  const send = (on: boolean) => {
    setSending(on)
    onSending?.(on)
  }
  const ends = { onClose, onSending: send, onAssigned }
  if (file.data) return <AssignForm file={file.data} language={language} {...ends} />
  return (
    <Dialog title={say('assign_or_hand_over')} onClose={onClose}>
      <Answered query={file}>{() => null}</Answered>
    </Dialog>
  )
}
