import { useSession } from '../../../web/session.ts'
import type { EntryPlace } from '../../people/web.ts'
import type { ChartHeader } from '../header/contract.ts'

const workers = ['case_manager', 'intake', 'supervisor', 'director']

/** Through which program this reader may write in the record; null for whoever only reads. The server decides again. */
export function useWritingPlace({ clientId, client, cases, shown }: ChartHeader): EntryPlace | null {
  const { staff } = useSession()
  const held = staff.roles.filter(({ role }) => workers.includes(role))
  const programs = [shown?.programId, ...cases.map(({ programId }) => programId), client.programId]
  const programId = programs.find((one) => held.some((role) => role.programId === null || role.programId === one))
  return programId ? { clientId, programId } : null
}
