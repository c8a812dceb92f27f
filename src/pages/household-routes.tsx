import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { caseQuery } from '../rooms/cases/web.ts'
import { HouseholdPage, householdPageQuery } from '../rooms/chart/web.ts'
import { ConferencePage } from '../rooms/record/web.ts'
import { Answered } from '../web/list/answered.tsx'
import { useGo, useParam } from '../web/where.ts'
import { CaseId } from '../words/ids.ts'

export const HouseholdRoute = () => <HouseholdPage householdId={useParam('householdId', z.uuid())} />

/** About one case. */
export function CaseConferenceRoute() {
  const caseId = useParam('caseId', CaseId)
  const file = useQuery(caseQuery(caseId))
  const go = useGo()
  return (
    <Answered query={file} rows={6}>
      {({ clientId }) => (
        <ConferencePage
          about={{ kind: 'conference', subjectId: caseId }}
          caseIds={[caseId]}
          onSigned={() => go(`/clients/${clientId}/timeline`)}
        />
      )}
    </Answered>
  )
}

/** About the open cases of a household, as far as the reader sees them. */
export function HouseholdConferenceRoute() {
  const householdId = useParam('householdId', z.uuid())
  const page = useQuery(householdPageQuery(householdId))
  const go = useGo()
  return (
    <Answered query={page} rows={6}>
      {({ members }) => (
        <ConferencePage
          about={{ kind: 'household_conference', subjectId: householdId }}
          caseIds={members.flatMap(({ cases }) => cases.map(({ caseId }) => caseId))}
          onSigned={() => go(`/households/${householdId}`)}
        />
      )}
    </Answered>
  )
}
