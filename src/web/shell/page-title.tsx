import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { say } from '../en.ts'

let arrived = false

type PageTitleProps = {
  /** Names the tab of the browser. */
  title: string
  /** A page within a page, such as a tab of a chart, gives what stays the same: focus then stays where it is. */
  at?: string
  className?: string
  /** Drawn instead of the title. */
  children?: ReactNode
}

/** The one h1. After a navigation it takes the focus, so that a screen reader says where one is. */
export function PageTitle({ title, at, className, children }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const place = at ?? path
  useEffect(() => {
    document.title = say('page_title', { title })
  }, [title])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another page, even in the same parts
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true })
    arrived = true
  }, [place])
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children ?? title}
    </h1>
  )
}

/** The head of a page: title, a sentence under it, acts at the right. */
export function PageHead({ title, lead, acts }: { title: string; lead?: ReactNode; acts?: ReactNode }) {
  return (
    <div className="tl-head">
      <div>
        <PageTitle title={title} />
        {lead && <p>{lead}</p>}
      </div>
      {acts && <div className="tl-row">{acts}</div>}
    </div>
  )
}

/** A page with 272 pixels beside it, under it where there is no room. */
export function WithAside({ label, aside, children }: { label: string; aside: ReactNode; children: ReactNode }) {
  return (
    <div className="tl-with-aside">
      <div className="tl-stack">{children}</div>
      <aside aria-label={label}>{aside}</aside>
    </div>
  )
}
