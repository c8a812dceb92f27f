import { useQuery } from '@tanstack/react-query'
import { asked, useAct } from '../../../web/asking.ts'
import { dateInWords, type Here } from '../../../web/due-words.ts'
import type { Notice as Shown } from '../../../web/shell/bell.tsx'
import { useHere } from '../../../web/use-here.ts'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { sayStoredOr } from '../../../words/catalogue.ts'
import { say } from '../en.ts'
import { addressOfTeam } from '../team/team.client.ts'
import { listNotices, type Notice, readNotices } from './contract.ts'

const topic = 'notices'

/** What the bell holds: the latest, each a sentence that leads to whom it is about. */
export function useNotices() {
  const here = useHere()
  const list = useQuery(asked(topic, listNotices, { query: {} }))
  const read = useAct(readNotices, [topic])
  return {
    notices: (list.data?.notices ?? []).map((notice) => shownIn(notice, here)),
    onSeen: (ids: readonly string[]) => read.mutate({ body: { ids: [...ids] } }),
  }
}

const shownIn = (notice: Notice, here: Here): Shown => ({
  id: notice.id,
  words: wordsOf(notice, here),
  at: notice.at,
  to: addressOf(notice),
  read: notice.readAt !== null,
})

function wordsOf({ clientName, summary, words, sentence }: Notice, here: Here): string {
  const day = CalendarDay.safeParse(words['day'])
  const told = sayStoredOr(summary, day.success ? { ...words, day: dateInWords(day.data, here) } : words, sentence)
  const { askedFor } = words
  const client = clientName ?? (typeof askedFor === 'string' ? askedFor : null)
  return client === null ? told : say('notice_about', { client, told })
}

/** What climbed to a leader is still its worker's: it stands among the late rows of the team, with who carries it. */
function addressOf({ summary, caseId, clientId, clientName, programId }: Notice): string | undefined {
  if (clientName === null || !clientId) return undefined
  if (summary === 'monitor:notice_duplicate_asked') return '/possible-duplicates'
  if (summary === 'monitor:notice_escalated' && programId)
    return addressOfTeam({ program: programId, measure: 'overdue' })
  return summary === 'monitor:notice_sign_off' && caseId ? `/cases/${caseId}/close` : `/clients/${clientId}`
}
