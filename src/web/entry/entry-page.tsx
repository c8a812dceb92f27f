import './entry.css'
import type { ReactNode } from 'react'
import { say } from '../en.ts'
import { Logo } from '../shell/logo.tsx'
import { PageTitle } from '../shell/page-title.tsx'

/** A page before anybody is signed in: one sheet in the middle. */
export function EntryPage({
  title,
  lead,
  beside,
  children,
}: {
  title: string
  lead?: ReactNode
  beside?: ReactNode
  children: ReactNode
}) {
  return (
    <main className="tl-entry">
      <span className="tl-entry-brand">
        <Logo />
        {say('product')}
      </span>
      <div className="tl-entry-sheet">
        <PageTitle title={title} />
        {lead && <p className="tl-entry-lead">{lead}</p>}
        {children}
      </div>
      {beside}
    </main>
  )
}
