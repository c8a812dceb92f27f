import type { z } from 'zod'
import type { SuggestionRecord } from '../record/clinical-record.ts'
import { textOf, textsOf } from './name-resource.ts'
import type { Reading } from './reading.ts'
import type { CarePlan, Goal, ServiceRequest } from './resources.ts'

type R4CarePlan = z.infer<typeof CarePlan>

const nothingMore = {
  start: null,
  end: null,
  due: null,
  requester: null,
  performer: null,
  reason: null,
  activities: [],
}

export function mapGoal(goal: z.infer<typeof Goal>, at: Reading): SuggestionRecord | null {
  const patient = at.patient(goal.subject, 'subject')
  const words = said(textOf(goal.description), 'description', at)
  if (patient === null || words === null) return null
  return {
    ...nothingMore,
    source: at.source,
    patient,
    kind: 'goal',
    words,
    ...statusOf(goal.lifecycleStatus),
    start: at.moment(goal.startDate, 'startDate'),
    due: at.moment(goal.target.find(({ dueDate }) => dueDate)?.dueDate, 'target'),
  }
}

export function mapCarePlan(plan: R4CarePlan, at: Reading): SuggestionRecord | null {
  const patient = at.patient(plan.subject, 'subject')
  const words = said(titleOf(plan), 'category', at)
  if (patient === null || words === null) return null
  return {
    ...nothingMore,
    source: at.source,
    patient,
    kind: 'care_plan',
    words,
    ...statusOf(plan.status),
    start: at.moment(plan.period?.start, 'period.start'),
    end: at.moment(plan.period?.end, 'period.end'),
    activities: plan.activity.flatMap(({ detail }) => {
      const activity = textOf(detail?.code) ?? detail?.description
      return activity ? [{ words: activity, status: detail?.status ?? null }] : []
    }),
  }
}

export function mapServiceRequest(request: z.infer<typeof ServiceRequest>, at: Reading): SuggestionRecord | null {
  const patient = at.patient(request.subject, 'subject')
  const words = said(textOf(request.code) ?? textsOf(request.orderDetail), 'code', at)
  if (patient === null || words === null) return null
  const { occurrenceDateTime, occurrencePeriod, authoredOn } = request
  return {
    ...nothingMore,
    source: at.source,
    patient,
    kind: 'service_request',
    words,
    ...statusOf(request.status),
    start: at.moment(occurrenceDateTime ?? occurrencePeriod?.start ?? authoredOn, 'occurrence'),
    end: at.moment(occurrencePeriod?.end, 'occurrencePeriod.end'),
    requester: at.nameOf(request.requester),
    performer: at.nameOf(request.performer[0]) ?? textOf(request.performerType),
    reason: textsOf(request.reasonCode),
  }
}

/** US Core marks every plan 'assess-plan', which tells a reader nothing. */
function titleOf({ title, description, category }: R4CarePlan): string | null {
  const telling = category.filter(({ coding }) => !coding.some(({ code }) => code === 'assess-plan'))
  return title || textsOf(telling) || description || textsOf(category)
}

function said(words: string | null, field: string, at: Reading): string | null {
  if (words === null) at.warn('', 'fhir_required_missing', { field })
  return words
}

const ended = new Set(['completed', 'cancelled', 'revoked', 'rejected'])

function statusOf(status = 'unknown'): Pick<SuggestionRecord, 'status' | 'standing'> {
  if (status === 'entered-in-error') return { status, standing: 'withdrawn' }
  return { status, standing: ended.has(status) ? 'ended' : 'open' }
}
