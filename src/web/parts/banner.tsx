import './banner.css'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { say } from '../en.ts'
import { type Icon, shapes } from './meaning.ts'

const looks = {
  safety: shapes.safety,
  legal: shapes.legal,
  info: IconInfoCircle,
  warn: IconAlertTriangle,
  done: shapes.done,
}
const firstWords = { safety: say('safety_word'), legal: say('legal_word') }

type BannerProps = {
  /** 'safety' is the only solid one, 'legal' stands under it; both begin with their word by themselves. */
  kind: keyof typeof looks
  icon?: Icon
  /** Buttons at the end. */
  acts?: ReactNode
  /** 'alert' interrupts: for trouble that came after an act. */
  role?: 'note' | 'alert' | 'status'
  children: ReactNode
}

/** A sentence that must be seen before the page is used. */
export function Banner({ kind, icon, acts, role = 'note', children }: BannerProps) {
  const Shape = icon ?? looks[kind]
  return (
    <div className={`tl-banner tl-banner-${kind}`} role={role}>
      <Shape aria-hidden />
      <div className="tl-banner-words">
        {(kind === 'safety' || kind === 'legal') && <b>{firstWords[kind]} </b>}
        {children}
      </div>
      {acts && <div className="tl-banner-acts">{acts}</div>}
    </div>
  )
}

/** Several of them, safety first: the caller keeps the order. */
export function Banners({ children }: { children: ReactNode }) {
  return <div className="tl-banners">{children}</div>
}
