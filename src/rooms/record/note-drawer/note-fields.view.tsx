import type { DraftInHand } from '../../../web/draft/use-draft.ts'
import { Choice } from '../../../web/form/choices.tsx'
import { AreaField, SelectField, TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { isWritten, outcomesOf } from '../contact-note/contact-note.rules.ts'
import { Mode, modes, type Outcome, Place, places } from '../contact-note/note-words.ts'
import { say } from '../en.ts'
import type { NoteStart } from '../note-draft/contract.ts'
import { WithSnippets } from '../snippet-screen/with-snippets.view.tsx'
import { LateEntry } from './late-entry.view.tsx'
import { MomentField } from './moment-field.view.tsx'
import { type NoteDraft, withOutcome } from './note-draft.form.ts'
import { NoteMore } from './note-more.view.tsx'
import { NoteNext } from './note-next.view.tsx'
import { NoteSections } from './note-sections.view.tsx'
import { NoteWords } from './note-words.view.tsx'

type NoteFieldsProps = {
  start: NoteStart
  draft: DraftInHand<NoteDraft>
  problems: Problems
  onDiscarded: () => void
}

/** What every part of the form is drawn with. */
export type PartProps = { note: NoteDraft; set: (change: Partial<NoteDraft>) => void; problems: Problems }

/** The whole note, from when it was to what comes next. */
export function NoteFields({ start, draft, problems, onDiscarded }: NoteFieldsProps) {
  const note = draft.body
  const set = (change: Partial<NoteDraft>) => draft.change({ ...note, ...change })
  const part: PartProps = { note, set, problems }
  return (
    <>
      <Header {...part} />
      <LateEntry {...part} windowHours={start.windowHours} />
      <WhatHappened {...part} last={start.last} />
      {note.outcome === 'refused' && <Refusal {...part} />}
      <WithSnippets client={start.clientName}>
        <NoteWords {...part} start={start} />
      </WithSnippets>
      <NoteSections {...part} caseId={start.caseId} clientId={start.clientId} />
      <NoteNext {...part} />
      <NoteMore {...part} start={start} draft={draft} onDiscarded={onDiscarded} />
    </>
  )
}

const modeOptions = modes.map((value) => ({ value, word: say(`mode_${value}`) }))
const placeOptions = places.map((value) => ({ value, word: say(`place_${value}`) }))

/** When, how, where and how long: filled in already. */
function Header({ note, set, problems }: PartProps) {
  const changeMode = (text: string) => {
    const mode = Mode.parse(text)
    set({ mode, outcome: outcomeKept(note, mode) })
  }
  return (
    <div className="tl-note-header">
      <MomentField
        label={say('field_when')}
        name="happenedAt"
        direction="past"
        value={note.when}
        onChange={(when) => set({ when })}
        problem={problems['happenedAt']}
      />
      <SelectField
        label={say('field_how')}
        name="mode"
        options={modeOptions}
        value={note.mode}
        onChange={({ target }) => changeMode(target.value)}
        problem={problems['mode']}
      />
      <SelectField
        label={say('field_where')}
        name="place"
        options={placeOptions}
        value={note.place}
        onChange={({ target }) => set({ place: Place.parse(target.value) })}
      />
      <TextField
        label={say('field_minutes')}
        name="minutes"
        inputMode="numeric"
        autoComplete="off"
        value={note.minutes}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => set({ minutes: target.value })}
        problem={problems['minutes']}
      />
    </div>
  )
}

/** That they replied is for her to say: "Reached" by phone does not become it. */
function outcomeKept({ outcome, mode: before }: NoteDraft, mode: Mode): Outcome | null {
  if (outcome === 'reached' && isWritten(mode) !== isWritten(before)) return null
  return outcome !== null && outcomesOf(mode).includes(outcome) ? outcome : null
}

function WhatHappened({ note, set, problems, last }: PartProps & Pick<NoteStart, 'last'>) {
  const written = isWritten(note.mode)
  const wordOf = (outcome: Outcome) => {
    if (written && outcome === 'message') return say('outcome_message_written')
    return say(written && outcome === 'reached' ? 'outcome_reached_written' : `outcome_${outcome}`)
  }
  return (
    <Choice
      full
      label={say('field_outcome')}
      name="outcome"
      value={note.outcome ?? undefined}
      onChange={(outcome) => set(withOutcome(note, outcome, last))}
      options={outcomesOf(note.mode).map((value) => ({ value, word: wordOf(value) }))}
      problem={problems['outcome']}
    />
  )
}

/** What was offered, why not, and when again: a refusal is a choice, and no end. */
function Refusal({ note, set, problems }: PartProps) {
  return (
    <div className="tl-note-refusal">
      <TextField
        label={say('field_offer')}
        name="refused.offer"
        value={note.offer}
        onChange={({ target }) => set({ offer: target.value })}
        problem={problems['refused.offer']}
      />
      <AreaField
        label={say('field_because')}
        name="refused.because"
        rows={2}
        value={note.because}
        onChange={({ target }) => set({ because: target.value })}
        problem={problems['refused.because']}
      />
      <MomentField
        dayOnly
        label={say('field_reoffer')}
        name="refused.reofferOn"
        direction="future"
        value={note.reofferOn}
        onChange={(reofferOn) => set({ reofferOn })}
        problem={problems['refused.reofferOn']}
      />
    </div>
  )
}
