import { dateInWords, dayInWords } from '../../../web/due-words.ts'
import { Go } from '../../../web/parts/go.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import { Tag } from '../../../web/parts/tag.tsx'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import type { Box, ReferralLine } from '../referral/contract.ts'
import { standingWords } from './standing-words.ts'

export const addressOfBox = (box: Box): string => `/referrals?box=${box}`
const addressOf = ({ referralId }: ReferralLine, box: Box): string => `/referrals/${referralId}?box=${box}`

type ReferralRowProps = { line: ReferralLine; box: Box; open: boolean }

/** Who, what for, from whom, and what it waits for. */
export function ReferralRow({ line, box, open }: ReferralRowProps) {
  const here = useHere()
  const { kind, words } = standingWords(line, here)
  const received = dayOf(line.receivedAt, here.zone)
  const isToday = received === dayOf(here.now, here.zone)
  return (
    <li data-row="" aria-current={open ? 'true' : undefined}>
      <Go to={addressOf(line, box)} data-act="" aria-current={open ? 'true' : undefined}>
        <b>{nameAndAge(line)}</b>
        <span className="tl-row-standing">
          <Mark kind={kind}>{words}</Mark>
        </span>
        <span className="tl-row-asked">{line.asked}</span>
        <small>
          {say('source_and_day', {
            source: line.sourceName,
            day: isToday ? dayInWords(received, here).toLowerCase() : dateInWords(received, here),
          })}
        </small>
        {(line.urgency !== 'routine' || line.sealed) && (
          <span className="tl-row-tags">
            {line.urgency !== 'routine' && <Tag kind="due">{say(`urgency_${line.urgency}`)}</Tag>}
            {line.sealed && <Tag kind="sealed">{say('sealed')}</Tag>}
          </span>
        )}
      </Go>
    </li>
  )
}

export const nameAndAge = ({ name, age }: Pick<ReferralLine, 'name' | 'age'>): string =>
  age === null ? name : say('name_and_age', { name, age })
