import { momentInWords } from '../../../web/due-words.ts'
import { Mark } from '../../../web/parts/mark.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'

/** By when it is answered; said as late once that has passed. */
export function WaitsUntil({ at }: { at: string }) {
  const here = useHere()
  const isLate = Date.parse(at) < Date.parse(here.now)
  const when = momentInWords(at, here)
  return <Mark kind={isLate ? 'overdue' : 'due'}>{say(isLate ? 'sign_off_was_due' : 'sign_off_due', { when })}</Mark>
}
