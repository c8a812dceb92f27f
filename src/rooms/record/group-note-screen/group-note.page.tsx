import './group-note.css'
import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { asked } from '../../../web/asking.ts'
import { DraftConflict } from '../../../web/draft/draft-conflict.tsx'
import { type DraftInHand, useDraft } from '../../../web/draft/use-draft.ts'
import { ProblemSummary, type Problems } from '../../../web/form/problem-summary.tsx'
import { SavedState } from '../../../web/form/saved-state.tsx'
import { useKeys } from '../../../web/keys.ts'
import { Answered, TroubleBanner } from '../../../web/list/answered.tsx'
import { Confirm } from '../../../web/parts/dialog.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { useSession } from '../../../web/session.ts'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import { draftKind, type GroupPerson, readGroupStart } from '../group-note/contract.ts'
import { GroupDraft, newGroup, newMember, peopleIn, seatedIn, type TypedMember } from './group-draft.form.ts'
import { GroupMemberView } from './group-member.view.tsx'
import { GroupPeople } from './group-people.view.tsx'
import { GroupShared } from './group-shared.view.tsx'
import { useSigningGroup } from './use-signing-group.ts'

type GroupNoteProps = { onDone: () => void }

/** A group, written down once: a note of it is signed in each person's own record. What was begun before goes on. */
export function GroupNotePage({ onDone }: GroupNoteProps) {
  const start = useQuery(asked('group_start', readGroupStart, {}))
  return (
    <div className="tl-page tl-stack">
      <PageHead title={say('group_note')} lead={say('group_note_lead')} />
      <Answered query={start} rows={6}>
        {({ people }) =>
          people.length === 0 ? (
            <EmptyState>{say('group_nobody')}</EmptyState>
          ) : (
            <BegunGroup people={people} onDone={onDone} />
          )
        }
      </Answered>
    </div>
  )
}

const isMac = /Mac|iP(hone|ad)/.test(navigator.userAgent)

type BegunProps = GroupNoteProps & { people: readonly GroupPerson[] }

function BegunGroup({ people, onDone }: BegunProps) {
  const here = useHere()
  const subjectId = useSession().staff.id
  const [initial] = useState(() => newGroup(here))
  const draft = useDraft({ kind: draftKind, subjectId, title: say('group_note'), shape: GroupDraft, initial })
  const { place, problems, trouble, signing, sign, forgive } = useSigningGroup(draft, people, onDone)
  const count = seatedIn(draft.body, people).length
  useKeys([{ keys: 'mod+Enter', does: say('group_sign', { count }), act: () => void sign() }])
  return (
    <div ref={place} className="tl-stack">
      {trouble && <TroubleBanner error={trouble} />}
      <ProblemSummary problems={problems} />
      <DraftConflict draft={draft} wordsOf={({ did }) => did} />
      {draft.ready && (
        <GroupForm {...{ people, problems }} draft={draft.body} onChange={draft.change} onSeats={forgive} />
      )}
      <div className="tl-row">
        <Button loading={signing} leftSection={<IconPencil aria-hidden />} onClick={() => void sign()}>
          {say('group_sign', { count })}
        </Button>
        <Discard draft={draft} onDiscarded={onDone} />
        <SavedState state={draft.state} here={here} />
        <span className="tl-hint tl-push">
          <kbd>{say(isMac ? 'sign_key_mac' : 'sign_key')}</kbd> {say('key_sign')}
        </span>
      </div>
    </div>
  )
}

type FormProps = {
  people: readonly GroupPerson[]
  draft: GroupDraft
  problems: Problems
  onChange: (draft: GroupDraft) => void
  /** Somebody was put in or taken off: what was wrong by their place is judged anew. */
  onSeats: () => void
}

function GroupForm({ people, draft, problems, onChange, onSeats }: FormProps) {
  const seated = seatedIn(draft, people)
  const put = (caseId: string, member: TypedMember) => {
    if (draft.members[caseId]?.chosen !== member.chosen) onSeats()
    onChange({ ...draft, members: { ...draft.members, [caseId]: member } })
  }
  return (
    <>
      <GroupPeople
        people={people}
        chosen={seated.map(({ person }) => person.caseId)}
        problem={problems['members']}
        onChoose={(caseId, chosen) => put(caseId, { ...(draft.members[caseId] ?? newMember()), chosen })}
      />
      <GroupShared
        {...{ draft, problems }}
        set={(change) => onChange({ ...draft, ...change })}
        windowHours={Math.min(
          ...(seated.length > 0 ? seated.map(({ person }) => person) : people).map((one) => one.windowHours),
        )}
        people={peopleIn(draft, seated)}
      />
      {seated.map(({ person, member }, at) => (
        <GroupMemberView
          key={person.caseId}
          {...{ person, member, at, problems }}
          group={draft}
          onChange={(changed) => put(person.caseId, changed)}
        />
      ))}
    </>
  )
}

/** Throws the draft away, after asking. */
function Discard({ draft, onDiscarded }: { draft: DraftInHand<GroupDraft>; onDiscarded: () => void }) {
  const [asking, ask] = useState(false)
  const cache = useQueryClient()
  if (!draft.state) return null
  const discard = async () => {
    await draft.discard()
    await cache.invalidateQueries({ queryKey: ['drafts'] })
    onDiscarded()
  }
  return (
    <>
      <Button variant="subtle" onClick={() => ask(true)}>
        {say('discard_draft')}
      </Button>
      {asking && (
        <Confirm
          title={say('discard_draft')}
          verb={say('discard_draft')}
          onConfirm={() => void discard().catch(() => ask(false))}
          onCancel={() => ask(false)}
        >
          {say('group_discard_sure')}
        </Confirm>
      )}
    </>
  )
}
