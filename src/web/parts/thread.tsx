import './thread.css'
import { say } from '../en.ts'
import { Loop } from './loop.tsx'

export type Stop = {
  word: string
  /** Under the word: "28 Sep", "since 20 Oct", "by 3 Dec". */
  when?: string | undefined
  state: 'done' | 'now' | 'ahead'
}

/** The rail of one case, plan or referral. On a phone: one stop before, now, one after. */
export function Thread({ label, stops }: { label: string; stops: readonly Stop[] }) {
  const now = stops.findIndex((stop) => stop.state === 'now')
  const here = now < 0 ? stops.findLastIndex((stop) => stop.state === 'done') : now
  return (
    <ol className="tl-thread" aria-label={label}>
      {stops.map((stop, at) => (
        <li
          key={stop.word}
          className={`tl-${stop.state}${Math.abs(at - here) <= 1 ? ' tl-near' : ''}`}
          aria-current={stop.state === 'now' ? 'step' : undefined}
        >
          {stop.state === 'now' && <Loop />}
          {stop.state === 'done' && <span className="tl-vh">{say('thread_done')} </span>}
          {stop.word}
          {stop.when && <small>{stop.when}</small>}
        </li>
      ))}
    </ol>
  )
}
