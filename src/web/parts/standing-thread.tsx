import './thread.css'
import type { ReactNode } from 'react'
import { say } from '../en.ts'
import { Loop } from './loop.tsx'

type StandingThreadProps = {
  label?: string
  /** The last knot is the first that ever was: the line stops there instead of fading. */
  ends?: boolean
  children: ReactNode
}

/** One person's events, newest on top. Its children are knots. */
export function StandingThread({ label, ends = false, children }: StandingThreadProps) {
  return (
    <ol className={`tl-standing${ends ? ' tl-standing-ends' : ''}`} aria-label={label}>
      {children}
    </ol>
  )
}

type KnotProps = {
  state?: 'done' | 'new' | 'now' | 'ahead' /** When, and from whom. */
  when?: ReactNode
  children: ReactNode
}

export function Knot({ state = 'done', when, children }: KnotProps) {
  return (
    <li className={`tl-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      {state === 'now' && <Loop />}
      {state === 'new' && <span className="tl-vh">{say('thread_new')} </span>}
      {children}
      {when && <small>{when}</small>}
    </li>
  )
}
