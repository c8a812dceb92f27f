import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId, ObligationId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { CaseFile, CaseLine, Flag } from '../../cases/case/contract.ts'
import { HowClosed } from '../../monitor/closure/contract.ts'
import { Obligation } from '../../monitor/obligation/contract.ts'
import { Alert } from '../../people/alert/contract.ts'
import { Client } from '../../people/client/contract.ts'
import { Phone } from '../../people/contact-details/contract.ts'
import { Lives } from '../../people/support-network/contract.ts'

/** What stands above every tab of a chart: who this is, what to mind, who carries them, and where the case is. */
export const ChartHeader = z.object({
  clientId: ClientId,
  client: Client,
  /** Those that are in force today, safety before legal. */
  alerts: z.array(Alert.pick({ alertId: true, kind: true, words: true, untilDay: true })),
  /** Raised on any case that the reader sees, the latest first. */
  flags: z.array(Flag.extend({ caseId: CaseId })),
  /** Those that may be used today, the one to try first in front. */
  phones: z.array(Phone),
  lives: Lives.nullable(),
  /** Of how many people, as far as the reader may know; null when they belong to none. */
  household: z.object({ householdId: z.uuid(), people: z.number().int().positive() }).nullable(),
  /** The open ones first. */
  cases: z.array(CaseLine),
  /** The case that is shown: the one asked for, else the first. Null when none may be seen. */
  shown: CaseFile.nullable(),
  /** Why the shown case is closed, and how it turned out. */
  closing: HowClosed.nullable(),
  /** When the signed plan of the shown case is to be looked at again, and whether that day has passed. */
  planReview: z.object({ on: CalendarDay, expired: z.boolean() }).nullable(),
  /** Something of this person is of a class that only some may see; said to those alone who may read it. */
  hasSealed: z.boolean(),
  lastContactAt: Instant.nullable(),
  nextDue: Obligation.pick({ id: true, dueAt: true, dueDay: true, unit: true }).extend({ id: ObligationId }).nullable(),
})
export type ChartHeader = z.infer<typeof ChartHeader>

export const readChartHeader = route({
  method: 'GET',
  path: '/clients/:clientId/header',
  summary: 'Reads the header of a chart: who the person is, alerts, contact rules, cases, stage and what is next',
  audit: 'chart.header_read',
  params: z.object({ clientId: ClientId }),
  query: z.object({ caseId: z.uuid().optional() }),
  answer: ChartHeader,
})
