import { plainDayInWords } from '../../../web/due-words.ts'
import type { CalendarDay } from '../../../words/calendar-day.ts'
import type { ClientRecord } from '../../people/client-record/contract.ts'
import { sayPeople, stayForm, staySaidBySourceForm, stayWithdrawalForm } from '../../people/web.ts'
import { say } from '../en.ts'
import { Lines } from './lines.view.tsx'
import type { Edit } from './record-editor.tsx'

type Stay = ClientRecord['stays'][number]

const kinds = new Map([
  ['IMP', sayPeople('stay_kind_IMP')],
  ['EMER', sayPeople('stay_kind_EMER')],
  ['OBSENC', sayPeople('stay_kind_OBSENC')],
])

/** For the first page: the last three stays in a bed. Visits are in the timeline. */
export const LastStaysSheet = ({ stays }: Pick<ClientRecord, 'stays'>) => (
  <Lines
    title={say('last_stays')}
    empty={say('no_stay')}
    lines={stays
      .filter(({ encounterClass }) => encounterClass === 'IMP')
      .slice(0, 3)
      .map(lineOf)}
  />
)

const shown = 8

/** Stays, and visits to the emergency room; whoever works here adds, changes and takes back. */
export function StaysSheet({ stays, edit }: Pick<ClientRecord, 'stays'> & { edit: Edit | undefined }) {
  const known = stays.filter(({ encounterClass }) => kinds.has(encounterClass))
  const earlier = known.length - shown
  return (
    <Lines
      title={say('stays')}
      empty={say('no_stay')}
      add={edit && { word: say('add_stay'), act: () => edit(stayForm) }}
      lines={known.slice(0, shown).map((stay) => ({ ...lineOf(stay), acts: edit && actsOn(stay, edit) }))}
      foot={earlier > 0 && <p className="tl-hint">{say('earlier_stays', { count: earlier })}</p>}
    />
  )
}

const actsOn = (stay: Stay, edit: Edit) => [
  { word: say('change'), act: () => edit(stay.source === 'staff' ? stayForm : staySaidBySourceForm, stay) },
  { word: say('take_back'), act: () => edit(stayWithdrawalForm, stay) },
]

const lineOf = (stay: Stay) => ({
  id: stay.stayId,
  words: stay.hospital ?? say('hospital_not_known'),
  sealed: stay.sealed,
  small: [
    stay.encounterClass !== 'IMP' && kinds.get(stay.encounterClass),
    periodOf(stay),
    stay.reason,
    stay.disposition,
    stay.source !== 'staff' && say('from_source', { source: stay.source }),
    stay.source !== 'staff' && stay.byHand && say('by_hand_too'),
  ]
    .filter(Boolean)
    .join(', '),
})

function periodOf({ startedOn, endedOn, expectedOn, status }: Stay): string {
  const from = dayWords(startedOn)
  if (endedOn !== null && endedOn === startedOn) return from
  if (endedOn !== null) return say('stay_from_until', { from, until: dayWords(endedOn) })
  if (status === 'finished') return say('stay_from_until', { from, until: say('day_not_known') })
  const still = say('stay_from_until', { from, until: say('still_there') })
  return expectedOn === null ? still : `${still}, ${say('expected_home', { day: dayWords(expectedOn) })}`
}

const dayWords = (day: CalendarDay | null): string => (day === null ? say('day_not_known') : plainDayInWords(day))
