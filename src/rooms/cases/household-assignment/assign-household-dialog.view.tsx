import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { Check } from '../../../web/form/choices.tsx'
import { FieldSet } from '../../../web/form/field.tsx'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { WorkerChoice } from '../assignment/worker-choice.view.tsx'
import type { CaseLine } from '../case/contract.ts'
import { staleWithCase, workersQuery } from '../cases.client.ts'
import { say } from '../en.ts'
import { AssigningHousehold, assignHousehold } from './contract.ts'

type AssignHouseholdProps = {
  householdId: string
  programId: string
  /** The open cases of its members in this program. */
  cases: readonly CaseLine[]
  onClose: () => void
}

/** One worker for the household: what is ticked is given together, or not at all. */
export function AssignHouseholdDialog({ householdId, programId, cases, onClose }: AssignHouseholdProps) {
  const workers = useQuery(workersQuery(programId))
  const act = useAct(assignHousehold, [...staleWithCase, 'notices'])
  const [staffId, choose] = useState('')
  const [found, find] = useState<Problems>({})
  const problems = { ...problemsOf(act.error), ...found }
  const submit = (typed: FormData) => {
    const ticked = cases.filter(({ caseId }) => typed.getAll('cases').includes(caseId))
    const [reason, handover] = ['reason', 'handover'].map((name) => String(typed.get(name) ?? '').trim() || null)
    const sent = ticked.map(({ caseId, version }) => ({ caseId, version }))
    const read = AssigningHousehold.safeParse({ programId, cases: sent, staffId, reason, handover })
    const changesHands = ticked.some(({ primary }) => primary)
    const wrong: Problems = {
      ...(!staffId && { staffId: say('needs_worker') }),
      ...(changesHands && !reason && { reason: say('needs_why') }),
      ...(ticked.length === 0 && { cases: say('needs_household_case') }),
    }
    find(wrong)
    if (!read.success || Object.keys(wrong).length > 0) return
    const onSuccess = ({ staffName: staff, cases: count }: { staffName: string; cases: number }) => [
      tell(say('household_assigned_to', { count, staff })),
      onClose(),
    ]
    act.mutate({ params: { householdId }, body: read.data }, { onSuccess })
  }
  const title = say('assign_household')
  return (
    <FormDialog {...{ title, verb: title, busy: act.isPending, error: act.error, problems, onClose }} onSubmit={submit}>
      <FieldSet label={say('household_cases')} name="cases" problem={problems['cases']}>
        {cases.map(({ caseId, clientName, primary }) => (
          <Check key={caseId} name="cases" value={caseId} defaultChecked detail={primary?.name ?? say('now_nobody')}>
            {clientName}
          </Check>
        ))}
      </FieldSet>
      <Answered query={workers}>
        {({ workers: all }) => (
          <WorkerChoice
            workers={all}
            language={null}
            tier={highestTier(cases)}
            value={staffId}
            problem={problems['staffId']}
            onChange={choose}
          />
        )}
      </Answered>
      <AreaField label={say('why_changes_hands')} name="reason" rows={2} problem={problems['reason']} />
      <AreaField
        label={say('handover')}
        hint={say('handover_each')}
        name="handover"
        rows={4}
        problem={problems['handover']}
      />
    </FormDialog>
  )
}

/** Whoever has no room for the heaviest case has none for all of them. */
const highestTier = (cases: readonly CaseLine[]): number | null =>
  cases.reduce<number | null>((most, { acuity }) => (acuity && acuity.tier > (most ?? 0) ? acuity.tier : most), null)
