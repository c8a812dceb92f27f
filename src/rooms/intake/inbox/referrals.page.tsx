import './referrals.css'
import { say } from '../en.ts'
import type { Box } from '../referral/contract.ts'
import { Boxes } from './boxes.view.tsx'
import { ReferralPane } from './referral-pane.view.tsx'

type ReferralsPageProps = {
  box: Box
  /** The referral that is open beside the list; on a phone, instead of it. */
  referralId?: string | undefined
  /** Opens the note of a contact over the referral. */
  onLogContact: (caseId: string) => void
}

/** Two panes: the box, and the referral that is open. On a phone the list, then the referral, with a working Back. */
export function ReferralsPage({ box, referralId, onLogContact }: ReferralsPageProps) {
  return (
    <div className={`tl-two-panes${referralId ? ' tl-two-panes-open' : ''}`}>
      <Boxes box={box} openId={referralId} />
      <div className="tl-pane-detail">
        {referralId ? (
          <ReferralPane key={referralId} referralId={referralId} box={box} onLogContact={onLogContact} />
        ) : (
          <p className="tl-quiet">{say('choose_referral')}</p>
        )}
      </div>
    </div>
  )
}
