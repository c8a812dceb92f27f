import { Button } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { Choice } from '../../src/web/form/choices.tsx'
import { AreaField, SelectField, TextField } from '../../src/web/form/inputs.tsx'
import { ProblemSummary } from '../../src/web/form/problem-summary.tsx'
import { SavedState } from '../../src/web/form/saved-state.tsx'
import { TroubleBanner } from '../../src/web/list/answered.tsx'
import { type Column, DataTable } from '../../src/web/list/data-table.tsx'
import { Waiting } from '../../src/web/list/waiting.tsx'
import { Banner } from '../../src/web/parts/banner.tsx'
import { Confirm } from '../../src/web/parts/dialog.tsx'
import { EmptyState } from '../../src/web/parts/empty-state.tsx'
import { Go } from '../../src/web/parts/go.tsx'
import { Mark } from '../../src/web/parts/mark.tsx'
import { type Meaning, shapes } from '../../src/web/parts/meaning.ts'
import { Menu } from '../../src/web/parts/menu.tsx'
import { Sheet } from '../../src/web/parts/sheet.tsx'
import { Tag, Tags } from '../../src/web/parts/tag.tsx'
import { PageHead } from '../../src/web/shell/page-title.tsx'
import { Unreachable } from '../../src/web/trouble.ts'

const here = { zone: 'America/New_York', clock: '24' } as const
const meanings: Meaning[] = ['overdue', 'due', 'later', 'done', 'waiting', 'safety', 'legal', 'sealed']
const problems = {
  who: 'Enter whom you spoke with.',
  day: 'This contact is in the future. Enter the day it took place.',
  outcome: 'Choose what happened.',
}

export function PartsRoom() {
  const [asking, ask] = useState(false)
  const acts = <Button onClick={() => ask(true)}>Close the case</Button>
  return (
    <>
      <PageHead title="Parts" lead="Each of them once." acts={acts} />
      <div className="tl-stack">
        <Marks />
        <Banner kind="info">Two items were done by this note.</Banner>
        <TroubleBanner error={new Unreachable(undefined)} onAgain={() => {}} />
        <FormSheet />
        <TableSheet />
        <Sheet title="Nothing here" flush>
          <EmptyState act={<Button variant="default">Show this week</Button>}>
            Nothing is due today. 18 things are due this week.
          </EmptyState>
        </Sheet>
        <Sheet title="Coming" flush>
          <Waiting rows={3} />
        </Sheet>
      </div>
      {asking && (
        <Confirm
          title="Close the case of Delroy Baptiste?"
          verb="Close the case"
          onConfirm={() => ask(false)}
          onCancel={() => ask(false)}
        >
          <p>His open obligations end with it. Undo is not possible; a new referral opens a new case.</p>
        </Confirm>
      )}
    </>
  )
}

function Marks() {
  return (
    <Sheet title="Marks" aside={<RowMenu />}>
      <div className="tl-stack">
        <div className="tl-row">
          {meanings.map((kind) => (
            <Mark key={kind} kind={kind}>
              {kind}
            </Mark>
          ))}
          <Mark kind="acuity" tier={3}>
            Moderate 3
          </Mark>
        </div>
        <Tags label="Tags">
          {Object.keys(shapes).length > 0 &&
            meanings.map((kind) => (
              <Tag key={kind} kind={kind}>
                {kind}
              </Tag>
            ))}
          <Tag kind="program">Home after hospital</Tag>
        </Tags>
        <div className="tl-row">
          <SavedState state={{ kind: 'saved', at: '2026-11-23T16:06:42.000Z' }} here={here} />
          <SavedState state={{ kind: 'saving' }} here={here} />
          <SavedState state={{ kind: 'kept' }} here={here} />
          <SavedState state={{ kind: 'signed_out' }} here={here} />
        </div>
      </div>
    </Sheet>
  )
}

function RowMenu() {
  const face = { className: 'tl-icon-button', 'aria-label': 'More for these marks', children: <IconDots aria-hidden /> }
  return (
    <Menu
      face={face}
      label="More for these marks"
      groups={[[{ word: 'Print', act: () => {} }], [{ word: 'Go to Today', to: '/today' }]]}
    />
  )
}

function FormSheet() {
  return (
    <Sheet title="A form with problems">
      <form className="tl-fields" noValidate>
        <ProblemSummary problems={problems} />
        <TextField label="Spoke with" name="who" problem={problems.who} hint="The person, not the agency." />
        <TextField label="Day" name="day" type="date" problem={problems.day} />
        <SelectField label="Where" name="where" none="Choose" options={[{ value: 'office', word: 'Office' }]} />
        <Choice
          label="Outcome"
          name="outcome"
          problem={problems.outcome}
          options={[
            { value: 'reached', word: 'Reached' },
            { value: 'refused', word: 'Refused' },
          ]}
        />
        <AreaField label="Note" name="note" rows={3} />
      </form>
    </Sheet>
  )
}

type Worker = { name: string; overdue: number; unsigned: number; acuity: number }
const workers: Worker[] = [
  { name: 'Amara Okafor', overdue: 4, unsigned: 1, acuity: 9 },
  { name: 'Bea Lindqvist', overdue: 2, unsigned: 0, acuity: 5 },
]
const columns: Column<Worker>[] = [
  { key: 'name', head: 'Worker', cell: ({ name }) => name },
  { key: 'overdue', head: 'Overdue', align: 'end', cell: ({ overdue }) => <Go to="/today?who=amara">{overdue}</Go> },
  { key: 'unsigned', head: 'Unsigned', align: 'end', cell: ({ unsigned }) => unsigned },
  { key: 'acuity', head: 'Acuity 4 and 5', align: 'end', cell: ({ acuity }) => acuity },
]

function TableSheet() {
  return (
    <Sheet title="Team" flush>
      <DataTable
        label="Overdue, unsigned and high acuity per worker"
        columns={columns}
        rows={workers}
        rowKey={({ name }) => name}
        empty={<EmptyState>Nobody works here yet.</EmptyState>}
        csv={{ href: '/api/team.csv' }}
        foot="as of 11:05"
      />
    </Sheet>
  )
}
