import { useQuery } from '@tanstack/react-query'
import { asked } from '../../../web/asking.ts'
import { PackPage } from '../../programs/web.ts'
import { listColleagues } from '../member/contract.ts'

/** A pack that the agency works by, and who changed what of it. */
export function AgencyPackPage() {
  const { colleagues = [] } = useQuery(asked('colleagues', listColleagues, {})).data ?? {}
  return <PackPage nameOf={(staffId) => colleagues.find(({ id }) => id === staffId)?.name ?? null} />
}
