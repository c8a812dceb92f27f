import './mark.css'
import type { ReactNode } from 'react'
import { type Icon, type Meaning, shapes } from './meaning.ts'

type TagProps = {
  /** Nothing is a plain fact; 'program' names the program. */
  kind?: Meaning | 'program'
  /** Instead of the shape of its meaning. */
  icon?: Icon
  children: ReactNode
}

/** A fact on a chip. */
export function Tag({ kind, icon, children }: TagProps) {
  const Shape = icon ?? (kind && kind !== 'program' ? shapes[kind] : undefined)
  return (
    <span className={`tl-tag${kind ? ` tl-tag-${kind}` : ''}`}>
      {Shape && <Shape aria-hidden />}
      <span>{children}</span>
    </span>
  )
}

/** A row of chips; on a phone it scrolls sideways, which the keyboard can do too. */
export function Tags({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div className="tl-tags" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
