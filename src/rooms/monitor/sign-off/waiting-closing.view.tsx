import { momentInWords } from '../../../web/due-words.ts'
import { Go } from '../../../web/parts/go.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import type { WaitingClosing } from './contract.ts'
import { WaitsUntil } from './waits-until.view.tsx'

/** A closing is read, signed off and sent back on its own page, with its criteria. */
export function WaitingClosingRow({ closing }: { closing: WaitingClosing }) {
  const here = useHere()
  return (
    <li className="tl-sign-off-line">
      <span>
        <b>{closing.clientName}</b>{' '}
        {say('sign_off_closing_by', { name: closing.by, when: momentInWords(closing.askedAt, here) })}
        <br />
        <small className="tl-quiet">
          {closing.outcome}, {closing.programName}
        </small>
      </span>
      {closing.dueAt && <WaitsUntil at={closing.dueAt} />}
      <Go to={`/cases/${closing.caseId}/close`}>{say('verb_sign_off')}</Go>
    </li>
  )
}
