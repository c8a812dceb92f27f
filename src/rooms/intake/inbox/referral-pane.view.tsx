import { Button } from '@mantine/core'
import { IconArrowLeft, IconPhone } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Answered } from '../../../web/list/answered.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { PageTitle } from '../../../web/shell/page-title.tsx'
import { useHere } from '../../../web/use-here.ts'
import { GivenAnswers } from '../answer/given-answers.view.tsx'
import { ReferralActs } from '../answer/referral-acts.view.tsx'
import { ConsentSheet } from '../consent/consent-sheet.view.tsx'
import { EligibilitySheet } from '../eligibility/eligibility-sheet.view.tsx'
import { say } from '../en.ts'
import { referralQuery } from '../intake.client.ts'
import { OutreachSheet } from '../outreach/outreach-sheet.view.tsx'
import type { Box, ReferralFile } from '../referral/contract.ts'
import { AskedSheet } from './asked-sheet.view.tsx'
import { NearMatchesSheet } from './near-matches-sheet.view.tsx'
import { ReferralLoop } from './referral-loop.view.tsx'
import { addressOfBox, nameAndAge } from './referral-row.view.tsx'
import { RoomSheet } from './room-sheet.view.tsx'
import { standingWords } from './standing-words.ts'

type ReferralPaneProps = { referralId: string; box: Box; onLogContact: (caseId: string) => void }

/** One referral: who asks, for whom, would they be eligible, do we know them, is there room; and the answer. */
export function ReferralPane({ referralId, ...rest }: ReferralPaneProps) {
  const [sending, setSending] = useState(false)
  const query = useQuery({ ...referralQuery(referralId), enabled: !sending })
  return (
    <>
      <Go className="tl-pane-back" to={addressOfBox(rest.box)}>
        <IconArrowLeft aria-hidden /> {say('all_referrals')}
      </Go>
      <Answered query={query} rows={6}>
        {(file) => <OpenReferral file={file} onSending={setSending} {...rest} />}
      </Answered>
    </>
  )
}

type OpenReferralProps = Omit<ReferralPaneProps, 'referralId'> & {
  file: ReferralFile
  onSending: (sending: boolean) => void
}

function OpenReferral({ file, box, onSending, onLogContact }: OpenReferralProps) {
  const { kind, words } = standingWords(file, useHere())
  const waits = file.mayAnswer || file.toAssign
  return (
    <>
      <div className="tl-referral-head">
        <div>
          <PageTitle title={nameAndAge(file)}>
            <Go to={`/clients/${file.clientId}`}>{nameAndAge(file)}</Go>
          </PageTitle>
          <p className="tl-quiet">
            {say('for_program', { program: file.programName })} {file.client.recordNumber}
            {file.client.pronouns && `, ${file.client.pronouns}`}
          </p>
        </div>
        <Mark kind={kind}>{words}</Mark>
      </div>
      {waits && <ReferralActs file={file} box={box} onSending={onSending} />}
      <Sheet label={say('loop')}>
        <ReferralLoop loop={file.loop} />
        {waits && (
          <Button
            className="tl-referral-call"
            variant="default"
            leftSection={<IconPhone aria-hidden />}
            onClick={() => onLogContact(file.caseId)}
          >
            {say(file.attemptDueAt ? 'log_first_call' : 'log_contact')}
          </Button>
        )}
      </Sheet>
      <div className="tl-referral-columns">
        <div className="tl-stack">
          <AskedSheet file={file} />
          <ConsentSheet file={file} />
          {file.answers.length > 0 && <GivenAnswers answers={file.answers} />}
        </div>
        <div className="tl-stack">
          <EligibilitySheet file={file} />
          {file.mayAnswer && <NearMatchesSheet file={file} />}
          <RoomSheet room={file.room} language={file.client.language} />
          {(file.stage === 'outreach' || file.outreach.tried.length > 0) && <OutreachSheet outreach={file.outreach} />}
        </div>
      </div>
    </>
  )
}
