import { useQuery } from '@tanstack/react-query'
import { asked, useAct } from '../../../web/asking.ts'
import { tell } from '../../../web/shell/told.tsx'
import { versionAfter } from '../../../web/trouble.ts'
import { type Colleague, listColleagues } from '../../staff/member/contract.ts'
import type { CaseFile } from '../case/contract.ts'
import { staleWithCase, workersQuery } from '../cases.client.ts'
import { say } from '../en.ts'
import { type AssigningBody, nobody } from './assigning.form.ts'
import type { CarrierRole } from './carrier-roles.ts'
import { assignWorker, endBackup } from './contract.ts'
import type { Candidate } from './worker-choice.view.tsx'

/** Who may be chosen: with their load for whoever assigns in the program, by name for a primary who names her backup. */
export function useCandidates({ programId, mayAssign, primary, backup }: CaseFile, role: CarrierRole) {
  const seesLoad = mayAssign.includes('primary')
  const taken = role === 'primary' ? [primary?.staffId] : [primary?.staffId, backup?.staffId]
  const left = (all: readonly Candidate[]) => all.filter(({ staffId }) => !taken.includes(staffId))
  const workers = useQuery({
    ...workersQuery(programId),
    enabled: seesLoad,
    select: ({ workers: all }): readonly Candidate[] => left(all),
  })
  const colleagues = useQuery({
    ...asked('colleagues', listColleagues, {}),
    enabled: !seesLoad,
    select: ({ colleagues: all }): readonly Candidate[] => left(carriersIn(all, programId)),
  })
  return seesLoad ? workers : colleagues
}

const carriersIn = (all: readonly Colleague[], programId: string): Candidate[] =>
  all
    .filter(({ roles }) => roles.some((held) => held.role === 'case_manager' && held.programId === programId))
    .map(({ id, name, credential, languages, awayUntil }) => ({ staffId: id, name, credential, languages, awayUntil }))

type Ends = { onSending: (sending: boolean) => void; onAssigned: () => unknown }

/** Sends what was chosen: another worker, or nobody as backup. */
export function useAssigning({ caseId, clientName: name, backup }: CaseFile, { onSending, onAssigned }: Ends) {
  const assigning = useAct(assignWorker, [...staleWithCase, 'notices'])
  const ending = useAct(endBackup, staleWithCase)
  const done = (words: string) => ({
    onSuccess: () => [tell(words), onAssigned()],
    onError: () => onSending(false),
  })
  const send = (typed: AssigningBody, staff: string) => {
    const body = { ...typed, version: versionAfter(assigning.error ?? ending.error, typed.version) }
    onSending(true)
    if (body.staffId !== nobody) {
      const words = say(body.role === 'backup' ? 'backup_told' : 'assigned_to', { name, staff })
      return assigning.mutate({ params: { caseId }, body }, done(words))
    }
    const { reason, version } = body
    const words = say('backup_ended_told', { name, staff: backup?.name ?? '' })
    return ending.mutate({ params: { caseId }, body: { reason: reason ?? '', version } }, done(words))
  }
  return { send, error: assigning.error ?? ending.error, busy: assigning.isPending || ending.isPending }
}
