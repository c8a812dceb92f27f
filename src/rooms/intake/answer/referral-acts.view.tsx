import { Button } from '@mantine/core'
import { IconCheck, IconHourglass, IconMessage2, IconUserPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { Icon } from '../../../web/parts/meaning.ts'
import { tell } from '../../../web/shell/told.tsx'
import { useGo } from '../../../web/where.ts'
import { AssignDialog } from '../../cases/web.ts'
import { say } from '../en.ts'
import { addressOfBox } from '../inbox/referral-row.view.tsx'
import type { AnswerKind, Box, ReferralFile } from '../referral/contract.ts'
import { AcceptDialog } from './accept-dialog.view.tsx'
import { AnswerDialog } from './answer-dialog.view.tsx'

type Open = 'accept_and_assign' | 'assign' | AnswerKind | null
type ReferralActsProps = { file: ReferralFile; box: Box; onSending: (sending: boolean) => void }

/** The answers that may be given now; one of them is the main one. */
export function ReferralActs({ file, box, onSending }: ReferralActsProps) {
  const [open, setOpen] = useState<Open>(null)
  const go = useGo()
  const close = () => setOpen(null)
  const leave = () => go(addressOfBox(box), { replace: true })
  const done = (words: string) => {
    tell(words)
    leave()
  }
  const ends = { file, onClose: close, onSending, onDone: done }
  return (
    <div className="tl-row tl-referral-acts">
      {file.toAssign ? (
        <Act word="assign" icon={IconUserPlus} main onClick={() => setOpen('assign')} />
      ) : (
        <>
          <Act word="accept_and_assign" icon={IconCheck} main onClick={() => setOpen('accept_and_assign')} />
          <Act word="accept" onClick={() => setOpen('accepted')} />
          <Act word="ask_question" icon={IconMessage2} onClick={() => setOpen('asked')} />
          {file.stage !== 'waitlisted' && (
            <Act word="waitlist" icon={IconHourglass} onClick={() => setOpen('waitlisted')} />
          )}
          <Act word="decline" icon={IconX} onClick={() => setOpen('declined')} />
        </>
      )}
      {open === 'assign' && (
        <AssignDialog
          caseId={file.caseId}
          language={file.client.language}
          onClose={close}
          onSending={onSending}
          onAssigned={leave}
        />
      )}
      {(open === 'accept_and_assign' || open === 'accepted') && (
        <AcceptDialog {...ends} assigns={open === 'accept_and_assign'} />
      )}
      {(open === 'asked' || open === 'waitlisted' || open === 'declined') && <AnswerDialog {...ends} answer={open} />}
    </div>
  )
}

type ActProps = {
  word: 'assign' | 'accept_and_assign' | 'accept' | 'ask_question' | 'waitlist' | 'decline'
  icon?: Icon
  main?: boolean
  onClick: () => void
}

function Act({ word, icon: Shape, main = false, onClick }: ActProps) {
  return (
    <Button
      variant={main ? 'filled' : 'default'}
      {...(Shape && { leftSection: <Shape aria-hidden /> })}
      onClick={onClick}
    >
      {say(word)}
    </Button>
  )
}
