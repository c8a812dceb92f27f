import { useSession } from '../../../web/session.ts'
import type { EntryPlace } from '../../people/web.ts'
import type { ChartHeader } from '../header/contract.ts'

const workers = ['case_manager', 'intake', 'supervisor', 'director']

/** Through which program this reader may write in the record; null for whoever only reads. The server decides again. */
export function useWritingPlace({ clientId, client, cases, shown }: ChartHeader): EntryPlace | null {
  const ofCases = cases.map((one) => one.programId)
  const programId = useProgramToWriteIn([...(shown ? [shown.programId] : []), ...ofCases, client.programId])
  return programId ? { clientId, programId } : null
}

/** The first of these programs in which this reader works with clients. */
export function useProgramToWriteIn(programs: readonly string[]): string | null {
  const { staff } = useSession()
  const held = staff.roles.filter(({ role }) => workers.includes(role))
  return programs.find((one) => held.some((role) => role.programId === null || role.programId === one)) ?? null
}
