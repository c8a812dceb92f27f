import './top-bar.css'
import { IconBell } from '@tabler/icons-react'
import type { Instant } from '../../words/time-zone.ts'
import { momentInWords } from '../due-words.ts'
import { say } from '../en.ts'
import { Go } from '../parts/go.tsx'
import { Pop } from '../parts/pop.tsx'
import { useHere } from '../use-here.ts'

export type Notice = {
  id: string
  words: string
  at: Instant
  to?: string | undefined
  read: boolean
}

/** What happened elsewhere. Opening it counts as having seen it. */
export function Bell({ notices, onSeen }: { notices: readonly Notice[]; onSeen: (ids: readonly string[]) => void }) {
  const unread = notices.filter(({ read }) => !read).map(({ id }) => id)
  const face = {
    className: 'tl-icon-button tl-bell',
    'aria-label': unread.length > 0 ? say('notifications_new', { count: unread.length }) : say('notifications'),
    children: (
      <>
        <IconBell aria-hidden />
        {unread.length > 0 && <span className="tl-bell-new">{unread.length}</span>}
      </>
    ),
  }
  return (
    <Pop face={face} role="dialog" label={say('notifications')} onOpen={() => unread.length > 0 && onSeen(unread)}>
      {(close) => <NoticeList notices={notices} close={close} />}
    </Pop>
  )
}

function NoticeList({ notices, close }: { notices: readonly Notice[]; close: () => void }) {
  const here = useHere()
  return (
    <div className="tl-notices">
      <h2>{say('notifications')}</h2>
      {notices.length === 0 && <p className="tl-menu-head">{say('no_notifications')}</p>}
      <ul>
        {notices.map((notice) => (
          <li key={notice.id}>
            {notice.to ? (
              <Go to={notice.to} onClick={close}>
                {notice.words}
              </Go>
            ) : (
              notice.words
            )}
            <small>{momentInWords(notice.at, here)}</small>
          </li>
        ))}
      </ul>
    </div>
  )
}
