import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'

/** What cannot be read yet is told at once: it is not kept as an answer. */
export function Unread({ when, children }: { when: boolean; children: ReactNode }) {
  return (
    <span role="status">
      {when && (
        <span className="tl-problem">
          <IconAlertTriangle aria-hidden />
          {children}
        </span>
      )}
    </span>
  )
}
