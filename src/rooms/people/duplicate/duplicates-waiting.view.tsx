import { IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Banner } from '../../../web/parts/banner.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { holds, useSession } from '../../../web/session.ts'
import { say } from '../en.ts'
import { possibleDuplicatesQuery } from './duplicate.client.ts'

/** How many questions wait for whoever leads a program; nothing for everybody else, and where none waits. */
export function DuplicatesWaiting() {
  const leads = holds(useSession(), 'supervisor', 'director')
  const count = useQuery({ ...possibleDuplicatesQuery, enabled: leads }).data?.duplicates.length ?? 0
  if (count === 0) return null
  return (
    <Banner kind="info" icon={IconUsersGroup} acts={<Go to="/possible-duplicates">{say('decide_now')}</Go>}>
      {say('duplicates_wait', { count })}
    </Banner>
  )
}
