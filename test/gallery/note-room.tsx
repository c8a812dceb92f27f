import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { z } from 'zod'
import { DraftConflict } from '../../src/web/draft/draft-conflict.tsx'
import { useDraft } from '../../src/web/draft/use-draft.ts'
import { Check, Choice } from '../../src/web/form/choices.tsx'
import { AreaField, SelectField, TextField } from '../../src/web/form/inputs.tsx'
import { SavedState } from '../../src/web/form/saved-state.tsx'
import { Mark } from '../../src/web/parts/mark.tsx'
import type { SaveState } from '../../src/web/save-states.ts'
import { Drawer } from '../../src/web/shell/drawer.tsx'
import { useHere } from '../../src/web/use-here.ts'
import { useGo } from '../../src/web/where.ts'
import { ChartRoom } from './chart-room.tsx'

const outcomes = ['reached', 'message', 'no_answer', 'refused'] as const
const Note = z.object({ text: z.string(), minutes: z.string(), outcome: z.enum(outcomes) })
type Note = z.infer<typeof Note>
const words = { reached: 'Reached', message: 'Left message', no_answer: 'No answer', refused: 'Refused' }

type Setting = (change: Partial<Note>) => void

export function NoteRoom() {
  const go = useGo()
  const draft = useDraft({
    kind: 'contact_note',
    subjectId: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    title: 'Contact note, Delroy Baptiste',
    shape: Note,
    initial: { text: '', minutes: '12', outcome: 'reached' } satisfies Note,
  })
  const set: Setting = (change) => draft.change({ ...draft.body, ...change })
  return (
    <>
      <ChartRoom />
      <Drawer
        title="Contact note, Delroy Baptiste"
        closeLabel="Close, the draft is kept"
        state={<Clocks state={draft.state} />}
        foot={<Foot />}
        onClose={() => go('/chart')}
      >
        <DraftConflict draft={draft} wordsOf={(body) => body.text} />
        <Fields note={draft.body} set={set} />
        <Satisfies />
      </Drawer>
    </>
  )
}

function Clocks({ state }: { state: SaveState | undefined }) {
  return (
    <>
      <SavedState state={state} here={useHere()} />
      <Mark kind="due">Note due in 47 h</Mark>
    </>
  )
}

function Foot() {
  return (
    <>
      <Button leftSection={<IconPencil aria-hidden />}>Sign note</Button>
      <Button variant="default">Finish later</Button>
      <span className="tl-hint tl-push">
        <kbd>Ctrl Enter</kbd> sign
      </span>
    </>
  )
}

const ways = [
  { value: 'phone', word: 'Phone' },
  { value: 'in_person', word: 'In person' },
]

function Fields({ note, set }: { note: Note; set: Setting }) {
  return (
    <>
      <div className="tl-fields-row">
        <TextField label="When" name="when" defaultValue="Today 10:30" />
        <SelectField label="How" name="how" options={ways} />
        <TextField
          label="Minutes"
          name="minutes"
          inputMode="numeric"
          value={note.minutes}
          onChange={({ target }) => set({ minutes: target.value })}
        />
      </div>
      <Choice
        full
        label="What happened"
        name="outcome"
        value={note.outcome}
        onChange={(outcome) => set({ outcome })}
        options={outcomes.map((value) => ({ value, word: words[value] }))}
      />
      <AreaField
        label="Note"
        name="text"
        data-first=""
        value={note.text}
        onChange={({ target }) => set({ text: target.value })}
      />
    </>
  )
}

function Satisfies() {
  return (
    <fieldset>
      <legend className="tl-label">This contact satisfies</legend>
      <div className="tl-check-box">
        <Check name="tcm" defaultChecked detail="CMS TCM, due today 17:00">
          Follow-up call within 2 business days of discharge
        </Check>
        <Check name="weekly" detail="Riverside cadence, due Thu 26 Nov">
          Weekly contact, acuity 4
        </Check>
      </div>
    </fieldset>
  )
}
