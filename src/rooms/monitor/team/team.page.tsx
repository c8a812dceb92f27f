import { useQuery } from '@tanstack/react-query'
import { SelectField } from '../../../web/form/inputs.tsx'
import { Answered } from '../../../web/list/answered.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { TabLinks } from '../../../web/parts/tab-links.tsx'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { useGo, useQueryOfPage } from '../../../web/where.ts'
import { ProgramId } from '../../../words/ids.ts'
import { DuplicatesWaiting } from '../../people/web.ts'
import { say } from '../en.ts'
import { TeamPlanRows } from '../plans/plan-rows.view.tsx'
import { PlansTable } from '../plans/plans-table.view.tsx'
import { addressOfTeam, ledProgramsQuery, TeamAddress } from './team.client.ts'
import { TeamRows } from './team-rows.view.tsx'
import { TeamTable } from './team-table.view.tsx'

type Program = { programId: string; name: string }

/** For whoever leads a program: load and risk, so that help comes before something is forgotten. Never a ranking. */
export function TeamPage() {
  const led = useQuery(ledProgramsQuery)
  return (
    <div className="tl-page tl-stack">
      <Answered query={led}>{({ programs }) => <TeamOf programs={programs} />}</Answered>
    </div>
  )
}

function TeamOf({ programs }: { programs: readonly Program[] }) {
  const at = useQueryOfPage(TeamAddress)
  const program = programs.find(({ programId }) => programId === at.program) ?? programs[0]
  if (!program) return <EmptyState>{say('team_none')}</EmptyState>
  const { programId, name } = program
  return (
    <>
      <PageHead
        title={say('team')}
        lead={say(at.part === 'plans' ? 'plans_lead' : 'team_lead', { program: name })}
        acts={programs.length > 1 && <ProgramChoice programs={programs} chosen={programId} />}
      />
      <DuplicatesWaiting />
      <Parts programId={programId} part={at.part} />
      {at.part === 'plans' ? <PlansOf programId={programId} at={at} /> : <LoadOf programId={programId} at={at} />}
    </>
  )
}

function Parts({ programId, part }: { programId: string; part: TeamAddress['part'] }) {
  const program = ProgramId.parse(programId)
  return (
    <TabLinks
      label={say('team_parts')}
      tabs={[
        { to: addressOfTeam({ program }), word: say('team_load'), current: part === undefined },
        { to: addressOfTeam({ program, part: 'plans' }), word: say('team_plans'), current: part === 'plans' },
      ]}
    />
  )
}

type PartProps = { programId: string; at: TeamAddress }

const LoadOf = ({ programId, at }: PartProps) => (
  <>
    <TeamTable programId={programId} />
    {at.measure && <TeamRows programId={programId} measure={at.measure} worker={at.worker} />}
  </>
)

const PlansOf = ({ programId, at }: PartProps) => (
  <>
    <PlansTable programId={programId} />
    {at.plans && <TeamPlanRows programId={programId} measure={at.plans} worker={at.worker} />}
  </>
)

function ProgramChoice({ programs, chosen }: { programs: readonly Program[]; chosen: string }) {
  const go = useGo()
  const choose = (programId: string) => go(addressOfTeam(TeamAddress.parse({ program: programId })))
  return (
    <SelectField
      label={say('program')}
      name="program"
      value={chosen}
      onChange={({ target }) => choose(target.value)}
      options={programs.map(({ programId, name }) => ({ value: programId, word: name }))}
    />
  )
}
