import type { BusinessCalendar } from '../../../words/business-days.ts'
import type { Fact } from '../../programs/shared.ts'
import type { Obligation } from '../obligation/obligation.ts'
import { applyRules } from './apply-rules.ts'
import type { LayeredRule } from './rule.schema.ts'
import type { CaseFacts, RuleEvent } from './rule-event.ts'
import { withChanges } from './with-changes.ts'

export const amara = '01900000-0000-7000-8000-000000000001'
export const bea = '01900000-0000-7000-8000-000000000002'
export const imani = '01900000-0000-7000-8000-000000000003'

export const aCase = (but: Partial<CaseFacts> = {}): CaseFacts => ({
  caseId: 'delroy-post-discharge',
  clientId: 'delroy',
  programId: 'riverside-home',
  stage: 'active',
  tier: null,
  open: true,
  primaryId: amara,
  supervisorId: imani,
  ...but,
})

let events = 0

export const anEvent = (
  kind: string,
  happenedAt: string,
  facts: Record<string, Fact> = {},
  but: Partial<RuleEvent> = {},
): RuleEvent => {
  events += 1
  return { id: `${kind}-${events}`, kind, happenedAt, facts, subjectId: `subject-${events}`, byStaff: amara, ...but }
}

export const aDischarge = (endedAt: string, stay = 'stay-1'): RuleEvent =>
  anEvent('stay.finished', endedAt, { class: 'IMP', endedAt }, { subjectId: stay })

export const aContact = (
  happenedAt: string,
  facts: Record<string, Fact> = {},
  but: Partial<RuleEvent> = {},
): RuleEvent =>
  anEvent(
    'contact.recorded',
    happenedAt,
    { outcome: 'reached', mode: 'phone', with: 'client', withClient: true, faceToFace: false, happenedAt, ...facts },
    but,
  )

export const zone = 'America/New_York'
export const calendar: BusinessCalendar = { weekend: [0, 6], holidays: ['2026-11-26'], endOfBusiness: '17:00' }

/** What a run of events leaves, as a database would hold it; `caseFacts` may change on the way. */
export const following = (rules: readonly LayeredRule[], start: CaseFacts = aCase(), holidays = calendar) => {
  let obligations: readonly Obligation[] = []
  let caseFacts = start
  const after = (event: RuleEvent, since: readonly RuleEvent[] = []) => {
    const changes = applyRules({ rules, event, caseFacts, obligations, since, calendar: holidays, zone })
    obligations = withChanges(obligations, changes)
    return changes
  }
  return {
    after,
    becomes: (but: Partial<CaseFacts>) => {
      caseFacts = { ...caseFacts, ...but }
    },
    all: () => obligations,
    open: (ruleId?: string) =>
      obligations.filter((one) => !one.closed && (ruleId === undefined || one.ruleId === ruleId)),
    closed: (ruleId: string) => obligations.filter((one) => one.closed && one.ruleId === ruleId),
  }
}
