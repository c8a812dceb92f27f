import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { momentInSentence } from '../../../web/due-words.ts'
import { Banner, Banners } from '../../../web/parts/banner.tsx'
import { LinkButton } from '../../../web/parts/button.tsx'
import { useSession } from '../../../web/session.ts'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import { draftsQuery } from '../today/today.client.ts'
import { resumable } from './draft-places.ts'

const atFirst = 3

/** What was begun and not signed or sent, on top of everything else. */
export function DraftsBanner({ onResume }: { onResume: (caseId: string) => void }) {
  const here = useHere()
  const me = useSession().staff.id
  const [all, showAll] = useState(false)
  const drafts = resumable(useQuery(draftsQuery).data?.drafts ?? [], me)
  if (drafts.length === 0) return null
  const more = all ? 0 : drafts.length - atFirst
  return (
    <Banners>
      {drafts.slice(0, all ? undefined : atFirst).map((draft) => (
        <Banner
          key={`${draft.kind} ${draft.subjectId}`}
          kind="warn"
          icon={IconPencil}
          acts={<Resume draft={draft} onResume={onResume} />}
        >
          <b>{say('draft')}</b> {draft.title}, {say('draft_saved', { when: momentInSentence(draft.savedAt, here) })}
        </Banner>
      ))}
      {more > 0 && (
        <Button size="xs" variant="subtle" onClick={() => showAll(true)}>
          {say('more_drafts', { count: more })}
        </Button>
      )}
    </Banners>
  )
}

type ResumeProps = { draft: ReturnType<typeof resumable>[number]; onResume: (caseId: string) => void }

function Resume({ draft: { subjectId, title, to }, onResume }: ResumeProps) {
  const look = { size: 'xs', variant: 'default', 'aria-label': say('resume_what', { title }) } as const
  if (to === null)
    return (
      <Button {...look} onClick={() => onResume(subjectId)}>
        {say('resume')}
      </Button>
    )
  return (
    <LinkButton {...look} to={to}>
      {say('resume')}
    </LinkButton>
  )
}
