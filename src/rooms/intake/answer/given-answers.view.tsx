import { momentInWords } from '../../../web/due-words.ts'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import type { ReferralFile } from '../referral/contract.ts'

/** What was answered, the latest first. */
export function GivenAnswers({ answers }: Pick<ReferralFile, 'answers'>) {
  const here = useHere()
  return (
    <Sheet title={say('what_we_answered')}>
      <ul className="tl-lines">
        {answers.toReversed().map(({ answer, at, by, reasonTitle, words, alternates }) => (
          <li key={at}>
            <b>{say(`answered_${answer}`)}</b>
            {reasonTitle && <span>. {reasonTitle}</span>}
            <small>{say('by_and_when', { by, when: momentInWords(at, here) })}</small>
            {words && <p>{words}</p>}
            {alternates && <p className="tl-quiet">{say('sent_to', { alternates })}</p>}
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
