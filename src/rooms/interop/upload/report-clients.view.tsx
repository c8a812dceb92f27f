import { plainDayInWords } from '../../../web/due-words.ts'
import { DataTable } from '../../../web/list/data-table.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import { Tag } from '../../../web/parts/tag.tsx'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { legalName } from '../../../words/person-name.ts'
import { say } from '../en.ts'
import type { ImportedClient, ImportReport } from '../import-run/contract.ts'
import { countsToSay } from './report.rules.ts'

type ReportClientsProps = { report: ImportReport; isPreview: boolean }

/** Whom a file is about: known or new, what their record holds then, and what opens. */
export function ReportClients({ report, isPreview }: ReportClientsProps) {
  const columns = [
    { key: 'client', head: say('client'), cell: (one: ImportedClient) => <Who client={one} isPreview={isPreview} /> },
    { key: 'born', head: say('born'), cell: bornOf },
    { key: 'known', head: say('how_known'), cell: howKnown },
    {
      key: 'holds',
      head: say(isPreview ? 'record_then' : 'record_now'),
      cell: ({ counts }: ImportedClient) => heldBy(counts),
    },
    {
      key: 'opens',
      head: say('what_opens'),
      cell: (one: ImportedClient) => <Opens client={one} isPreview={isPreview} />,
    },
  ]
  return (
    <DataTable
      label={say('clients_of_file', { file: report.file })}
      columns={columns}
      rows={report.clients}
      rowKey={({ id }) => id}
      empty={<p className="tl-report-part tl-quiet">{say('no_clients_in_file')}</p>}
    />
  )
}

type ClientProps = { client: ImportedClient; isPreview: boolean }

function Who({ client, isPreview }: ClientProps) {
  const name = legalName({ given: client.given.join(' '), family: client.family }) || say('name_not_known')
  return (
    <span className="tl-row">
      {isPreview && client.matched === 'new' ? name : <Go to={`/clients/${client.id}`}>{name}</Go>}
      {client.deceased && <Tag>{say('died_word')}</Tag>}
    </span>
  )
}

function bornOf({ birth_date: born }: ImportedClient): string {
  const day = CalendarDay.safeParse(born)
  return day.success ? plainDayInWords(day.data) : (born ?? say('born_unknown'))
}

const howKnown = ({ matched }: ImportedClient) => say(`how_${matched}`)

const heldBy = (counts: ImportedClient['counts']): string =>
  countsToSay(counts)
    .map(({ key, count }) => say(key, { count }))
    .join(', ') || say('nothing_in_record')

/** Somebody living whom the program has no referral of. */
const mayBeReferred = ({ deceased, referrals }: ImportedClient): boolean => !deceased && referrals.length === 0

/** A preview opens nothing yet, so there is nothing to go to. */
function Opens({ client, isPreview }: ClientProps) {
  const opened = client.referrals.filter((referral) => referral.opened)
  if (opened.length === 0)
    return (
      <>
        <span className="tl-quiet">{say('opens_nothing')}</span>
        {!isPreview && mayBeReferred(client) && (
          <Go className="tl-report-next" to={`/referrals/new?clientId=${client.id}`}>
            {say('open_referral')}
          </Go>
        )}
      </>
    )
  return opened.map(({ id }) => (
    <Mark key={id} kind="due">
      {isPreview ? say('opens_referral') : <Go to={`/referrals/${id}`}>{say('opened_referral')}</Go>}
    </Mark>
  ))
}
