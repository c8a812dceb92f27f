import './mark.css'
import type { ReactNode } from 'react'
import { AcuityBars } from './acuity-bars.tsx'
import { type Meaning, shapes } from './meaning.ts'

type MarkProps =
  | { kind: Meaning /** May run over several lines. */; wraps?: boolean; children: ReactNode }
  | { kind: 'acuity'; tier: number; children: ReactNode }

/** Shape, word and colour, always all three. */
export function Mark(props: MarkProps) {
  if (props.kind === 'acuity') return <AcuityBars tier={props.tier}>{props.children}</AcuityBars>
  const Shape = shapes[props.kind]
  return (
    <span className={`tl-mark tl-mark-${props.kind}${props.wraps ? ' tl-mark-wraps' : ''}`}>
      <Shape aria-hidden />
      <span>{props.children}</span>
    </span>
  )
}
