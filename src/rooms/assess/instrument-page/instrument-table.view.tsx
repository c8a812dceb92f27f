import { IconDots, IconEye, IconLock, IconWorldUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { dateInWords } from '../../../web/due-words.ts'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { type Column, DataTable } from '../../../web/list/data-table.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Menu, type MenuItem } from '../../../web/parts/menu.tsx'
import { useHere } from '../../../web/use-here.ts'
import { useGo } from '../../../web/where.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { staleWithInstrument } from '../assess.client.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import { type InstrumentLine, publishInstrument } from '../instrument/contract.ts'
import { RetireDialog } from './retire-dialog.view.tsx'

/** Where its form, bands and licence can be read. */
const placeOf = ({ instrumentId, key }: InstrumentLine): string => `/agency/instruments/${instrumentId ?? key}`

export function InstrumentTable({ instruments }: { instruments: readonly InstrumentLine[] }) {
  const here = useHere()
  const [retired, setRetired] = useState<InstrumentLine | null>(null)
  const publish = useAct(publishInstrument, staleWithInstrument)
  const columns: Column<InstrumentLine>[] = [
    { key: 'title', head: say('instrument'), cell: (one) => <Named line={one} /> },
    { key: 'kind', head: say('kind'), cell: (one) => kindInWords(one) },
    {
      key: 'state',
      head: say('state'),
      cell: ({ state, since }) =>
        since
          ? say(`state_${state}_since`, { day: dateInWords(dayOf(since, here.zone), here) })
          : say(`state_${state}`),
    },
    {
      key: 'acts',
      head: say('acts'),
      align: 'end',
      cell: (one) => (
        <Acts
          line={one}
          onRetire={() => setRetired(one)}
          onPublish={(instrumentId) => publish.mutate({ params: { instrumentId } })}
        />
      ),
    },
  ]
  return (
    <>
      {publish.error && <TroubleBanner error={publish.error} />}
      <DataTable
        label={say('instruments')}
        columns={columns}
        rows={instruments}
        rowKey={({ instrumentId, key }) => instrumentId ?? key}
        empty={<EmptyState>{say('none_found')}</EmptyState>}
      />
      {retired && <RetireDialog line={retired} onClose={() => setRetired(null)} />}
    </>
  )
}

const Named = ({ line }: { line: InstrumentLine }) => (
  <span>
    <Go to={placeOf(line)}>{line.title}</Go> <small className="tl-quiet tl-block">{line.about}</small>
  </span>
)

function kindInWords({ origin, shell, questions, version, addedBy }: InstrumentLine): string {
  if (origin === 'added') return say('kind_added', { version, name: addedBy ?? say('by_command') })
  return shell ? say('total_only') : say('kind_ours', { count: questions })
}

type ActsProps = { line: InstrumentLine; onRetire: () => void; onPublish: (instrumentId: string) => void }

function Acts({ line, onRetire, onPublish }: ActsProps) {
  const go = useGo()
  const label = say('acts_for', { title: line.title })
  const face = { className: 'tl-icon-button', 'aria-label': label, children: <IconDots aria-hidden /> }
  const { instrumentId, state } = line
  const read: MenuItem = { word: say('preview'), icon: IconEye, act: () => go(placeOf(line)) }
  const publish: MenuItem[] =
    instrumentId !== null && state !== 'offered'
      ? [{ word: say('publish'), icon: IconWorldUpload, act: () => onPublish(instrumentId) }]
      : []
  const retire: MenuItem[] = state === 'offered' ? [{ word: say('retire'), icon: IconLock, act: onRetire }] : []
  return <Menu face={face} label={label} groups={[[read, ...publish, ...retire]]} />
}
