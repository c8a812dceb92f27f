import { Banner } from '../../../web/parts/banner.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { say } from '../en.ts'
import type { TakenReferral } from '../referral/contract.ts'

/** Nothing new was opened: this person has a case in the program, and whoever carries it is whom to ask. */
export function AlreadyOpen({ taken }: { taken: TakenReferral }) {
  return (
    <Banner kind="info" role="alert" acts={<Go to={`/clients/${taken.clientId}`}>{say('open_chart')}</Go>}>
      {taken.carriedBy ? say('already_open', { name: taken.carriedBy }) : say('already_open_unassigned')}
    </Banner>
  )
}
