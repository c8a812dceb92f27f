import type { z } from 'zod'
import type { CoverageRecord } from '../record/people-record.ts'
import { daysOf, identifiersOf } from './map-person-parts.ts'
import { codingOf, textOf } from './name-resource.ts'
import type { Reading } from './reading.ts'
import type { Coverage } from './resources.ts'

type R4Coverage = z.infer<typeof Coverage>

export function mapCoverage(coverage: R4Coverage, at: Reading): CoverageRecord | null {
  const patient = at.patient(coverage.beneficiary, 'beneficiary')
  if (patient === null) return null
  const [payer] = coverage.payor
  return {
    source: at.source,
    patient,
    payer: at.nameOf(payer, 'Organization'),
    payerLink: at.link(payer, 'Organization'),
    kind: textOf(coverage.type),
    plan: classNamed('plan', coverage) ?? classNamed('group', coverage),
    memberId: memberIdOf(coverage, at),
    status: statusOf(coverage.status),
    withdrawn: coverage.status === 'entered-in-error',
    ...daysOf(coverage.period, 'period', at),
  }
}

function classNamed(code: string, coverage: R4Coverage): string | null {
  const found = coverage.class.find(({ type }) => codingOf(type)?.code === code)
  return found?.name || found?.value || null
}

/** The number on the card. 'MB' is a member number in HL7's list of identifier types. */
function memberIdOf({ subscriberId, identifier }: R4Coverage, at: Reading): string | null {
  const numbers = identifiersOf(identifier, at)
  return subscriberId || (numbers.find(({ type }) => type === 'MB')?.value ?? numbers[0]?.value ?? null)
}

function statusOf(status: string | undefined): CoverageRecord['status'] {
  if (status === 'active' || status === 'cancelled' || status === 'draft') return status
  return 'unknown'
}
