import './mark.css'
import type { ReactNode } from 'react'

const heights = [6, 8, 10, 12, 14]

/** Ink only: acuity is a fact, not an alarm. The word or number beside it says the same. */
export function AcuityBars({ tier, children }: { /** 1 to 5 */ tier: number; children: ReactNode }) {
  return (
    <span className="tl-acuity">
      <svg viewBox="0 0 28 14" aria-hidden="true">
        {heights.map((height, at) => (
          <rect
            key={height}
            x={at * 6}
            y={14 - height}
            width="4"
            height={height}
            rx="1"
            className={at < tier ? 'tl-on' : ''}
          />
        ))}
      </svg>
      <span>{children}</span>
    </span>
  )
}
