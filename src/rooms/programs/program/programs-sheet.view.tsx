import { Button } from '@mantine/core'
import { IconDots, IconLock, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dateInWords } from '../../../web/due-words.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { type Column, DataTable } from '../../../web/list/data-table.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Menu } from '../../../web/parts/menu.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import { FundProgramDialog } from '../funding-source/fund-program-dialog.view.tsx'
import { programsQuery } from '../programs.client.ts'
import { CloseProgramDialog } from './close-program-dialog.view.tsx'
import type { ProgramLine } from './contract.ts'
import { OpenProgramDialog } from './open-program-dialog.view.tsx'

type Asked = { act: 'open' } | { act: 'close' | 'fund'; program: ProgramLine }

/** The programs, under which pack, for how many and who pays; opened, funded and closed here. */
export function ProgramsSheet() {
  const query = useQuery(programsQuery)
  const [asked, setAsked] = useState<Asked | null>(null)
  const close = () => setAsked(null)
  const add = (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPlus aria-hidden />}
      onClick={() => setAsked({ act: 'open' })}
    >
      {say('open_program')}
    </Button>
  )
  return (
    <Sheet title={say('programs')} aside={add} flush>
      <Answered query={query} rows={3}>
        {(known) => (
          <>
            <ProgramTable programs={known.programs} onAct={setAsked} />
            {asked?.act === 'open' && <OpenProgramDialog known={known} onClose={close} />}
            {asked?.act === 'close' && <CloseProgramDialog program={asked.program} onClose={close} />}
            {asked?.act === 'fund' && (
              <FundProgramDialog program={asked.program} sources={known.fundingSources} onClose={close} />
            )}
          </>
        )}
      </Answered>
    </Sheet>
  )
}

type TableProps = { programs: readonly ProgramLine[]; onAct: (asked: Asked) => void }

function ProgramTable({ programs, onAct }: TableProps) {
  const here = useHere()
  const columns: Column<ProgramLine>[] = [
    { key: 'name', head: say('program'), cell: (one) => <Named program={one} /> },
    { key: 'pack', head: say('pack'), cell: (one) => <Under program={one} /> },
    {
      key: 'paid',
      head: say('paid_by'),
      cell: ({ funding }) => funding.map(({ name }) => name).join(', ') || say('nobody_named'),
    },
    { key: 'places', head: say('places'), align: 'end', cell: ({ places }) => places ?? say('not_counted') },
    {
      key: 'open',
      head: say('open_since'),
      cell: ({ openedOn, closedOn }) =>
        closedOn ? say('closed_on_day', { day: dateInWords(closedOn, here) }) : dateInWords(openedOn, here),
    },
    { key: 'acts', head: say('acts'), align: 'end', cell: (one) => <Acts program={one} onAct={onAct} /> },
  ]
  return (
    <DataTable
      label={say('programs')}
      columns={columns}
      rows={programs}
      rowKey={({ programId }) => programId}
      empty={<EmptyState>{say('no_programs')}</EmptyState>}
    />
  )
}

const Under = ({ program: { pack, packTitle, layers } }: { program: ProgramLine }) => (
  <span>
    <Go to={`/agency/packs/${pack}`}>{packTitle}</Go> {layers.length > 0 && <small>{layers.join(', ')}</small>}
  </span>
)

const Named = ({ program }: { program: ProgramLine }) => (
  <span>
    <b>{program.name}</b> <small className="tl-quiet">{program.shortName}</small>
  </span>
)

function Acts({ program, onAct }: { program: ProgramLine; onAct: (asked: Asked) => void }) {
  if (program.closedOn) return null
  const label = say('acts_for', { name: program.name })
  const face = { className: 'tl-icon-button', 'aria-label': label, children: <IconDots aria-hidden /> }
  const fund = { word: say('fund_program'), icon: IconPlus, act: () => onAct({ act: 'fund', program }) }
  const close = { word: say('close_program'), icon: IconLock, act: () => onAct({ act: 'close', program }) }
  return <Menu face={face} label={label} groups={[[fund, close]]} />
}
