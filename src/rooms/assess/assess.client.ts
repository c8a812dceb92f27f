import { asked } from '../../web/asking.ts'
import { readAcuity } from './acuity/contract.ts'
import { readAssessment, readAssessments } from './assessment/contract.ts'
import { listInstruments, readInstrument, readKeptInstrument } from './instrument/contract.ts'

/** What changes when a tier is confirmed. */
export const staleWithAcuity = ['chart', 'today', 'timeline', 'clients', 'team', 'acuity'] as const

export const acuityQuery = (caseId: string) => asked('acuity', readAcuity, { params: { caseId } })

/** What changes when an assessment is begun, signed, voided or thrown away. */
export const staleWithAssessment = ['assessments', 'acuity', 'chart', 'today', 'timeline', 'team'] as const

export const assessmentsQuery = (caseId: string) => asked('assessments', readAssessments, { params: { caseId } })

export const assessmentQuery = (assessmentId: string) =>
  asked('assessments', readAssessment, { params: { assessmentId } })

export const staleWithInstrument = ['instruments', 'assessments'] as const

export const instrumentsQuery = asked('instruments', listInstruments, {})

export const instrumentQuery = (key: string) => asked('instruments', readInstrument, { params: { key } })

export const keptInstrumentQuery = (instrumentId: string) =>
  asked('instruments', readKeptInstrument, { params: { instrumentId } })
