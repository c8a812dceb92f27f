import { dateInWords, type Here } from '../../../web/due-words.ts'
import { dayOf } from '../../../words/time-zone.ts'
import type { Flag } from '../../cases/case/contract.ts'
import { sayCases } from '../../cases/web.ts'
import { say } from '../en.ts'
import type { ChartHeader } from './contract.ts'

/** A sentence that stands above every tab until somebody ends it. */
export type StandingAlert = { key: string; kind: 'safety' | 'legal'; words: string }

/** What a flag means to whoever opens the chart; the others tell where the person is, and stand among the chips. */
const kindOfFlag = {
  crisis: 'safety',
  no_contact: 'safety',
  confidential_address: 'safety',
  legal_hold: 'legal',
  hospitalised: null,
  incarcerated: null,
} as const

type Warning = { alerts: ChartHeader['alerts']; flags: readonly Flag[] }

/** Alerts in force and flags that warn, safety before legal. */
export function standingAlerts({ alerts, flags }: Warning, here: Here): StandingAlert[] {
  const today = dayOf(here.now, here.zone)
  const raised = flags.flatMap((flag) => {
    const kind = kindOfFlag[flag.kind]
    return kind ? [{ key: flag.flagId, kind, words: flagWords(flag, here) }] : []
  })
  const inForce = alerts
    .filter(({ untilDay }) => untilDay === null || untilDay >= today)
    .map(({ alertId, kind, words }) => ({ key: alertId, kind, words }))
  return [...raised, ...inForce].toSorted((one, other) => Number(one.kind === 'legal') - Number(other.kind === 'legal'))
}

/** Where the person is, when it is not at home. */
export const flagsOfPlace = ({ flags }: ChartHeader) => flags.filter(({ kind }) => kindOfFlag[kind] === null)

export function flagWords({ kind, since, reason }: Flag, here: Here): string {
  const flag = sayCases(`flag_${kind}`)
  const day = dateInWords(dayOf(since, here.zone), here)
  return reason ? say('flag_because', { flag, day, reason }) : say('flag_since', { flag, day })
}
