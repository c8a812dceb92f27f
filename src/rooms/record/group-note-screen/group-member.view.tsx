import { Button } from '@mantine/core'
import { Choice } from '../../../web/form/choices.tsx'
import { AreaField, TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { emptyBody } from '../contact-note/note-format.rules.ts'
import { say } from '../en.ts'
import type { NoteDraft } from '../note-drawer/note-draft.form.ts'
import { NoteSections } from '../note-drawer/note-sections.view.tsx'
import { WithSnippets } from '../snippet-screen/with-snippets.view.tsx'
import { type GroupDraft, minutesOf, type Seated, type TypedMember } from './group-draft.form.ts'

type GroupMemberProps = Seated & {
  group: GroupDraft
  /** Where they stand among those who are signed: a refusal names them so. */
  at: number
  problems: Problems
  onChange: (member: TypedMember) => void
}

/** One person's part: it stands in their record alone. */
export function GroupMemberView({ person, member, group, at, problems, onChange }: GroupMemberProps) {
  const client = person.clientName
  const set = (change: Partial<TypedMember>) => onChange({ ...member, ...change })
  return (
    <Sheet title={client} aside={person.programName}>
      {/* a form of its own: what is chosen of one person is not unchosen of another */}
      <form className="tl-fields" noValidate onSubmit={(event) => event.preventDefault()}>
        <div className="tl-group-attendance">
          <Choice
            label={say('field_outcome')}
            name={`members.${at}`}
            value={member.came ? 'came' : 'absent'}
            options={attendance}
            onChange={(value) => set({ came: value === 'came' })}
            problem={problems[`members.${at}`]}
          />
          <TextField
            label={say('field_minutes')}
            name={`members.${at}.minutes`}
            inputMode="numeric"
            autoComplete="off"
            value={minutesOf(member, group.minutes)}
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => set({ minutes: target.value })}
            problem={problems[`members.${at}.minutes`]}
          />
        </div>
        {!member.came && <p className="tl-hint">{say('group_missed_hint')}</p>}
        <WithSnippets client={client}>
          <AreaField
            label={say('group_own', { client })}
            name={`members.${at}.words`}
            hint={say('group_own_hint', { client })}
            rows={3}
            value={member.words}
            onChange={({ target }) => set({ words: target.value })}
            problem={problems[`members.${at}.words`]}
          />
        </WithSnippets>
        <NoteSections
          note={noteDraftOf(group, member)}
          set={({ sections }) => sections && set({ sections })}
          problems={sectionProblems(problems, at)}
          caseId={person.caseId}
          clientId={person.clientId}
        />
        <div>
          <Button size="xs" variant="subtle" onClick={() => set({ chosen: false })}>
            {say('group_take_off', { client })}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}

const attendance = [
  { value: 'came', word: say('group_attended') },
  { value: 'absent', word: say('group_absent') },
] as const

/** The person's note as the parts of later rooms read it: what it would satisfy, and what was met. */
const noteDraftOf = (group: GroupDraft, member: TypedMember): NoteDraft => ({
  noteId: member.noteId,
  when: group.when,
  mode: group.mode,
  place: group.place,
  minutes: minutesOf(member, group.minutes),
  outcome: member.came ? 'reached' : 'no_answer',
  with: 'client',
  participants: '',
  function: group.function,
  format: 'contact_log',
  body: { ...emptyBody, note: member.words },
  offer: '',
  because: '',
  reofferOn: '',
  information: [],
  next: '',
  nextMode: null,
  lateBecause: group.lateBecause,
  startedFrom: null,
  sections: member.sections,
  copied: [],
})

/** As the note of one person would say them. */
const sectionProblems = (problems: Problems, at: number): Problems => {
  const prefix = `members.${at}.`
  return Object.fromEntries(
    Object.entries(problems).flatMap(([field, said]) =>
      field.startsWith(prefix) ? [[field.slice(prefix.length), said]] : [],
    ),
  )
}
