import { momentInWords } from '../../../web/due-words.ts'
import { Thread } from '../../../web/parts/thread.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import type { LoopStop } from '../referral/contract.ts'

/** The way of one referral: what happened, where it stands, what closes the loop. */
export function ReferralLoop({ loop }: { loop: readonly LoopStop[] }) {
  const here = useHere()
  const when = ({ at, dueAt, state }: LoopStop): string | undefined => {
    if (at) return momentInWords(at, here)
    if (dueAt && state !== 'done')
      return say(dueAt < here.now ? 'was_due' : 'due_by', { when: momentInWords(dueAt, here) })
    return undefined
  }
  return (
    <Thread
      label={say('loop')}
      stops={loop.map((stop) => ({ word: say(`stop_${stop.stop}`), state: stop.state, when: when(stop) }))}
    />
  )
}
