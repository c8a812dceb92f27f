import './sheet.css'
import type { ReactNode } from 'react'

/** The client's own words, and only those: set in the serif, between quotation marks. */
export function Voice({ large = false, children }: { large?: boolean; children: ReactNode }) {
  return <q className={large ? 'voice tl-voice-large' : 'voice'}>{children}</q>
}
