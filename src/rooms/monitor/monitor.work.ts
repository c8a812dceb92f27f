import type { House } from '../../platform/house.ts'
import { tellLateAndSoon } from './notice/late-and-soon.job.ts'

/** What of this room comes round by itself. */
export async function monitorWork(house: House, agencyId: string): Promise<void> {
  await house.jobs.every(`monitor-late-and-soon-${agencyId}`, '*/5 * * * *', async () => {
    await tellLateAndSoon(house, agencyId)
  })
}
