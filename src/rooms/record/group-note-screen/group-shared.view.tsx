import { AreaField, SelectField, TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { functions, Mode, Place, places, WorkFunction } from '../contact-note/note-words.ts'
import { say } from '../en.ts'
import { LateEntry } from '../note-drawer/late-entry.view.tsx'
import { MomentField } from '../note-drawer/moment-field.view.tsx'
import { WithSnippets } from '../snippet-screen/with-snippets.view.tsx'
import type { GroupDraft } from './group-draft.form.ts'

type GroupSharedProps = {
  draft: GroupDraft
  set: (change: Partial<GroupDraft>) => void
  problems: Problems
  /** The shortest window of those who belong to it. */
  windowHours: number
  /** How many the notes will say that it was. */
  people: number
}

/** What stands in every note: when, where and how long it was, and what the group did. */
export function GroupShared({ draft, set, problems, windowHours, people }: GroupSharedProps) {
  return (
    <Sheet title={say('group_what')}>
      <div className="tl-fields">
        <Header {...{ draft, set, problems }} />
        <LateEntry note={draft} {...{ set, problems, windowHours }} />
        <WithSnippets client={null}>
          <AreaField
            label={say('group_did')}
            name="did"
            hint={say('group_did_hint')}
            rows={5}
            value={draft.did}
            onChange={({ target }) => set({ did: target.value })}
            problem={problems['did']}
          />
        </WithSnippets>
        <div className="tl-group-others">
          <TextField
            label={say('group_others')}
            name="others"
            hint={say('group_others_hint')}
            inputMode="numeric"
            autoComplete="off"
            value={draft.others}
            onChange={({ target }) => set({ others: target.value })}
            problem={problems['others']}
          />
          {people > 1 && <p className="tl-hint">{say('group_count', { people })}</p>}
        </div>
      </div>
    </Sheet>
  )
}

const ways = ['in_person', 'video', 'phone'] as const
const wayOptions = ways.map((value) => ({ value, word: say(`mode_${value}`) }))
const placeOptions = places.map((value) => ({ value, word: say(`place_${value}`) }))
const functionOptions = functions.map((value) => ({ value, word: say(`function_${value}`) }))

function Header({ draft, set, problems }: Pick<GroupSharedProps, 'draft' | 'set' | 'problems'>) {
  return (
    <div className="tl-fields-row">
      <MomentField
        label={say('field_when')}
        name="happenedAt"
        direction="past"
        value={draft.when}
        onChange={(when) => set({ when })}
        problem={problems['happenedAt']}
      />
      <TextField
        label={say('field_minutes')}
        name="minutes"
        inputMode="numeric"
        autoComplete="off"
        value={draft.minutes}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => set({ minutes: target.value })}
        problem={problems['minutes']}
      />
      <SelectField
        label={say('field_how')}
        name="mode"
        options={wayOptions}
        value={draft.mode}
        onChange={({ target }) => set({ mode: Mode.parse(target.value) })}
      />
      <SelectField
        label={say('field_where')}
        name="place"
        options={placeOptions}
        value={draft.place}
        onChange={({ target }) => set({ place: Place.parse(target.value) })}
      />
      <SelectField
        label={say('field_function')}
        name="function"
        options={functionOptions}
        value={draft.function}
        onChange={({ target }) => set({ function: WorkFunction.parse(target.value) })}
      />
    </div>
  )
}
