import './client-list.css'
import { useQuery } from '@tanstack/react-query'
import { Choice } from '../../../web/form/choices.tsx'
import { SelectField } from '../../../web/form/inputs.tsx'
import { holds, useSession } from '../../../web/session.ts'
import { useGo } from '../../../web/where.ts'
import { sayCases } from '../../cases/web.ts'
import { stageNames } from '../../programs/shared.ts'
import { say } from '../en.ts'
import { colleaguesQuery } from './client-list.client.ts'
import type { ClientFilter } from './contract.ts'

/** Each filter is part of the address, so that a list can be sent to a colleague and Back works. */
export function ClientFilters({ filter }: { filter: ClientFilter }) {
  const go = useGo()
  const session = useSession()
  const narrow = (part: Partial<Record<keyof ClientFilter, string>>) => go(addressWith({ ...filter, ...part }))
  const programs = programsOf(session.staff.roles)
  return (
    <div className="tl-client-filters">
      <Choice
        name="cases"
        label={say('whose_cases')}
        options={[
          { value: 'open', word: say('open_cases') },
          { value: 'all', word: say('everybody') },
        ]}
        value={filter.cases}
        onChange={(cases) => narrow({ cases })}
      />
      <SelectField
        name="stage"
        label={say('column_stage')}
        none={say('any_stage')}
        options={stageNames.map((value) => ({ value, word: sayCases(`stage_${value}`) }))}
        value={filter.stage ?? ''}
        onChange={({ target }) => narrow({ stage: target.value })}
      />
      {programs.length > 1 && (
        <SelectField
          name="programId"
          label={say('column_program')}
          none={say('any_program')}
          options={programs}
          value={filter.programId ?? ''}
          onChange={({ target }) => narrow({ programId: target.value })}
        />
      )}
      {holds(session, 'supervisor', 'director') && (
        <WorkerFilter filter={filter} onChoose={(workerId) => narrow({ workerId })} />
      )}
    </div>
  )
}

function WorkerFilter({ filter, onChoose }: { filter: ClientFilter; onChoose: (workerId: string) => void }) {
  const { data } = useQuery(colleaguesQuery)
  const carriers = (data?.colleagues ?? []).filter(({ roles }) => roles.some(({ role }) => role === 'case_manager'))
  return (
    <SelectField
      name="workerId"
      label={say('column_worker')}
      none={say('any_worker')}
      options={carriers.map(({ id, name }) => ({ value: id, word: name }))}
      value={filter.workerId ?? ''}
      onChange={({ target }) => onChoose(target.value)}
    />
  )
}

type Held = { programId: string | null; programName: string | null }

const programsOf = (roles: readonly Held[]): { value: string; word: string }[] => [
  ...new Map(
    roles.flatMap(({ programId, programName }) =>
      programId && programName ? [[programId, { value: programId, word: programName }] as const] : [],
    ),
  ).values(),
]

/** What is not chosen stands not in the address. */
function addressWith(filter: Partial<Record<keyof ClientFilter, string | undefined>>): string {
  const chosen = Object.entries(filter).flatMap(([name, value]) => (value && value !== 'open' ? [[name, value]] : []))
  const query = new URLSearchParams(chosen).toString()
  return `/clients${query && `?${query}`}`
}
