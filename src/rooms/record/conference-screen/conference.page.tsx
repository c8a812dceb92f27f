import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { asked, useAct } from '../../../web/asking.ts'
import { DraftConflict } from '../../../web/draft/draft-conflict.tsx'
import { useDraft } from '../../../web/draft/use-draft.ts'
import { Check } from '../../../web/form/choices.tsx'
import { FieldSet } from '../../../web/form/field.tsx'
import { ProblemSummary, type Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { SavedState } from '../../../web/form/saved-state.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { useSession } from '../../../web/session.ts'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { useHere } from '../../../web/use-here.ts'
import { listColleagues } from '../../staff/member/contract.ts'
import { type ConferenceStart, holdConference, readConferenceStart } from '../conference/contract.ts'
import { say } from '../en.ts'
import { ConferenceDraft, concernedIn, newConference, newPart, readConference } from './conference-draft.form.ts'
import { ConferencePartView } from './conference-part.view.tsx'
import { ConferenceShared } from './conference-shared.view.tsx'

export type ConferenceProps = {
  about: { kind: 'conference' | 'household_conference'; subjectId: string }
  /** The open cases of those whom it may concern. */
  caseIds: readonly string[]
  onSigned: () => void
}

/** People met: what each should know of it stands under their own case. What was begun before goes on. */
export function ConferencePage({ about, caseIds, onSigned }: ConferenceProps) {
  const starts = useQueries({
    queries: caseIds.map((caseId) => asked('conference_start', readConferenceStart, { params: { caseId } })),
  })
  const failed = starts.find(({ isError }) => isError)
  const ready = starts.flatMap(({ data }) => data ?? [])
  if (caseIds.length === 0) return <EmptyState>{say('conference_no_case')}</EmptyState>
  if (failed) return <TroubleBanner error={failed.error} />
  if (ready.length < caseIds.length) return null
  return <BegunConference about={about} starts={ready} onSigned={onSigned} />
}

const topics = ['today', 'timeline', 'chart', 'clients', 'drafts', 'team', 'minutes'] as const

type BegunProps = Omit<ConferenceProps, 'caseIds'> & { starts: readonly ConferenceStart[] }

function BegunConference({ about, starts, onSigned }: BegunProps) {
  const here = useHere()
  const me = useSession().staff.id
  const title = say('conference_of', {
    client: starts
      .map(({ clientName }) => clientName)
      .join(', ')
      .slice(0, 150),
  })
  const [initial] = useState(() => newConference(starts, me, here))
  const draft = useDraft({ ...about, title, shape: ConferenceDraft, initial })
  const act = useAct(holdConference, topics)
  const [found, find] = useState<Problems>({})
  const sign = async () => {
    if (act.isPending || !draft.ready || draft.other) return
    const read = readConference(draft.body, { starts, here, draftOf: about })
    find('problems' in read ? read.problems : {})
    if ('problems' in read) return
    await draft.hold()
    act.mutate({ body: read.body }, { onSuccess: () => [draft.forget(), tell(say('conference_told')), onSigned()] })
  }
  const problems = useMemo(() => ({ ...problemsOf(act.error), ...found }), [act.error, found])
  return (
    <form
      noValidate
      className="tl-stack"
      onSubmit={(event) => {
        event.preventDefault()
        void sign()
      }}
    >
      <PageHead title={say('conference')} lead={say('conference_lead')} />
      {Boolean(act.error) && !problemsOf(act.error) && <TroubleBanner error={act.error} />}
      <ProblemSummary problems={problems} />
      <DraftConflict draft={draft} wordsOf={({ topic }) => topic} />
      {draft.ready && <ConferenceForm {...{ starts, problems }} draft={draft.body} onChange={draft.change} />}
      <div className="tl-row">
        <Button type="submit" loading={act.isPending} leftSection={<IconPencil aria-hidden />}>
          {say('conference_sign')}
        </Button>
        <SavedState state={draft.state} here={here} />
      </div>
    </form>
  )
}

type FormProps = {
  draft: ConferenceDraft
  starts: readonly ConferenceStart[]
  problems: Problems
  onChange: (draft: ConferenceDraft) => void
}

function ConferenceForm({ draft, starts, problems, onChange }: FormProps) {
  const colleagues = useQuery(asked('colleagues', listColleagues, {})).data?.colleagues ?? []
  const partOf = (caseId: string) => draft.parts[caseId] ?? newPart()
  const put = (caseId: string, part: ReturnType<typeof newPart>) =>
    onChange({ ...draft, parts: { ...draft.parts, [caseId]: part } })
  return (
    <>
      <ConferenceShared {...{ draft, starts, colleagues, problems, onChange }} />
      {starts.length > 1 && (
        <FieldSet label={say('conference_concerns')} name="entries" problem={problems['entries']}>
          <div className="tl-stack">
            {starts.map(({ caseId, clientName, programName }) => (
              <Check
                key={caseId}
                name={`concerns-${caseId}`}
                checked={partOf(caseId).concerned}
                detail={programName}
                onChange={(concerned) => put(caseId, { ...partOf(caseId), concerned })}
              >
                {clientName}
              </Check>
            ))}
          </div>
        </FieldSet>
      )}
      {concernedIn(draft, starts).map((start, at) => (
        <ConferencePartView
          key={start.caseId}
          {...{ start, at, colleagues, problems }}
          part={partOf(start.caseId)}
          onChange={(part) => put(start.caseId, part)}
        />
      ))}
    </>
  )
}
