import { Button } from '@mantine/core'
import { IconCalendar, IconCalendarClock, IconHandStop, IconPencil, IconPlus, IconTransfer } from '@tabler/icons-react'
import { useState } from 'react'
import { Tiles } from '../../src/web/list/tiles.tsx'
import { type RowAct, WorkRow, type WorkRowProps } from '../../src/web/list/work-row.tsx'
import { WorkGroup, Worklist } from '../../src/web/list/worklist.tsx'
import { Banner } from '../../src/web/parts/banner.tsx'
import { LinkButton } from '../../src/web/parts/button.tsx'
import { Mark } from '../../src/web/parts/mark.tsx'
import type { Meaning } from '../../src/web/parts/meaning.ts'
import { Sheet } from '../../src/web/parts/sheet.tsx'
import { Tag } from '../../src/web/parts/tag.tsx'
import { PageHead, WithAside } from '../../src/web/shell/page-title.tsx'
import { tell } from '../../src/web/shell/told.tsx'

const columns = ['Due', 'Client, last contact', 'What is due, and under which rule', 'Acuity'] as const

type Line = [
  kind: Meaning,
  due: string,
  name: string,
  last: string,
  what: string,
  rule: string,
  acuity: number,
  verb: string,
]

const late: Line[] = [
  [
    'overdue',
    '3 days late',
    'Ines Halloran',
    'Fri 13 Nov',
    'Weekly contact, last one counted Fri 13 Nov',
    'Riverside cadence: every 7 days at acuity 4',
    4,
    'Log contact',
  ],
  [
    'overdue',
    '2 days late',
    'Kofi Brandt',
    'Thu 19 Nov',
    'Sign your home-visit note of Thu 19 Nov',
    'Riverside: signed within 48 hours of the contact',
    3,
    'Sign note',
  ],
  [
    'overdue',
    '1 business day late',
    'Rosa Lindgren',
    'Tue 17 Nov',
    'Renew consent to share with the housing authority',
    'Consent signed 22 Nov 2025, valid 12 months',
    2,
    'Renew consent',
  ],
]
const today: Line[] = [
  [
    'due',
    'Today 17:00',
    'Delroy Baptiste',
    'Thu 19 Nov',
    'Follow-up call within 2 business days of discharge',
    'CMS TCM, discharged Thu 19 Nov',
    4,
    'Log contact',
  ],
  [
    'due',
    'Today',
    'Gus Petrakis',
    'Wed 18 Nov',
    'Record how Friday’s cardiology visit went',
    'Riverside: outcome within 1 business day',
    3,
    'Record outcome',
  ],
  [
    'waiting',
    'Wed 25 Nov',
    'Pilar Nakamura',
    'Wed 18 Nov',
    'Ask the food bank what happened with her referral',
    'No answer for 3 business days since Wed 18 Nov',
    3,
    'Ask again',
  ],
]

export function TodayRoom() {
  const [on, setOn] = useState(new Set(['overdue', 'today']))
  const toggle = (key: string) =>
    setOn((before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]))
  const acts = (
    <>
      <Button variant="default" leftSection={<IconCalendar aria-hidden />}>
        Week
      </Button>
      <LinkButton to="/chart?note=new" leftSection={<IconPlus aria-hidden />}>
        Add note <kbd>n</kbd>
      </LinkButton>
    </>
  )
  const lead = 'Good morning, Amara. The office is closed on Thursday, Thanksgiving; due days already skip it.'
  return (
    <>
      <PageHead title="Monday 23 November" lead={lead} acts={acts} />
      <WithAside label="Today's appointments" aside={<Appointments />}>
        <Tiles
          label="Show in the list"
          onToggle={toggle}
          tiles={[
            {
              key: 'overdue',
              count: 4,
              kind: 'overdue',
              word: 'Overdue',
              hint: 'oldest 3 days',
              on: on.has('overdue'),
            },
            { key: 'today', count: 7, kind: 'due', word: 'Today', hint: 'next at 17:00', on: on.has('today') },
            { key: 'week', count: 18, kind: 'later', word: 'This week', hint: '6 on Wednesday', on: on.has('week') },
            {
              key: 'waiting',
              count: 9,
              kind: 'waiting',
              word: 'Waiting on others',
              hint: '2 past 3 days',
              on: on.has('waiting'),
            },
          ]}
        />
        <Banner
          kind="warn"
          icon={IconPencil}
          acts={
            <LinkButton size="xs" variant="default" to="/note">
              Resume
            </LinkButton>
          }
        >
          <b>Draft</b> of a contact note, Thaddeus Wren, saved today 10:12 on this device and the server
        </Banner>
        <Due />
      </WithAside>
    </>
  )
}

function Due() {
  return (
    <Worklist label="What is due" columns={columns} summary="8 of 38 items">
      <WorkGroup title="Legal and safety first" count={2}>
        <WorkRow
          {...row([
            'due',
            'Today 17:00',
            'Marisol Quintero',
            'Today 09:20',
            'Same-day safety follow-up after the screening',
            'Screening rule: question 9 is 1 or more, speak the same day',
            4,
            'Call now',
          ])}
          tag={<Tag kind="safety">Safety</Tag>}
        />
        <WorkRow
          {...row([
            'due',
            'Today 17:00',
            'Thaddeus Wren',
            'Wed 18 Nov',
            'Fax the request to keep home-health hours',
            'Medicaid managed care: 10 days from the notice of Fri 13 Nov',
            3,
            'Open appeal',
          ])}
          tag={<Tag kind="legal">Legal</Tag>}
        />
      </WorkGroup>
      <WorkGroup title="Overdue" count={late.length}>
        {late.map((line) => (
          <WorkRow key={line[2]} {...row(line)} />
        ))}
      </WorkGroup>
      <WorkGroup title="Due today" count={today.length}>
        {today.map((line) => (
          <WorkRow key={line[2]} {...row(line)} />
        ))}
      </WorkGroup>
    </Worklist>
  )
}

function row([kind, due, name, last, what, rule, acuity, verb]: Line): WorkRowProps {
  return {
    id: name,
    when: <Mark kind={kind}>{due}</Mark>,
    client: { name, to: '/chart' },
    lastContact: last,
    what,
    rule,
    acuity,
    main: { word: verb, act: () => tell(`${verb}: ${name}`) },
    more: acts(name),
  }
}

const acts = (name: string): RowAct[] => [
  { word: 'Reschedule', icon: IconCalendarClock, hotkey: 'e', act: () => tell(`Reschedule: ${name}`) },
  { word: 'Waive with a reason', icon: IconHandStop, hotkey: 'w', act: () => tell(`Waive: ${name}`) },
  { word: 'Hand over', icon: IconTransfer, hotkey: 'h', act: () => tell(`Hand over: ${name}`) },
]

function Appointments() {
  return (
    <>
      <h2>Today’s appointments</h2>
      <ul className="tl-lines">
        <li>
          <b>Marisol Quintero</b>
          <small>09:20, by phone</small>
          <Mark kind="done">Note signed</Mark>
        </li>
        <li>
          <b>Ines Halloran</b>
          <small>13:00, home visit</small>
        </li>
      </ul>
      <Sheet title="Covering for Bea Lindqvist">Until Wed 25 Nov, then it ends by itself.</Sheet>
    </>
  )
}
