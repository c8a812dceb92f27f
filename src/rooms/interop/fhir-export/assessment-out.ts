import type { Observation, Questionnaire, QuestionnaireResponse } from '@medplum/fhirtypes'
import { v5 as uuidOf } from 'uuid'
import type { KeptScore, SignedForExport } from '../../assess/index.ts'
import { asResource } from './as-resource.ts'
import { ours, staffAs } from './ours.ts'

export type AssessmentOut = (Questionnaire | QuestionnaireResponse | Observation)[]

/**
 * Both halves, as the SDOH guide asks: what was answered, and what it came to. The form stands once, by its own id,
 * however often it was answered.
 */
export function assessmentsOut(signed: readonly SignedForExport[], clientId: string): AssessmentOut {
  const forms = new Map(signed.map((one) => [one.instrumentId, formOut(one)]))
  return [
    ...forms.values(),
    ...signed.flatMap((one) => [
      responseOut(one, clientId),
      ...one.scores.flatMap((score) => scoreOut(one, score, clientId)),
    ]),
  ]
}

const formOut = ({ instrument, instrumentId }: SignedForExport): Questionnaire => {
  const { url, version, status, title, ...raw } = { ...instrument.questionnaire.raw }
  return asResource<Questionnaire>({
    ...raw,
    resourceType: 'Questionnaire',
    id: instrumentId,
    url: canonicalOf(instrument),
    version: instrument.version,
    title: instrument.title,
    status: typeof status === 'string' ? status : 'active',
    copyright: instrument.sheet.licence,
  })
}

const canonicalOf = ({ questionnaire, key }: SignedForExport['instrument']): string =>
  questionnaire.url ?? `${ours}/Questionnaire/${key}`

function responseOut(one: SignedForExport, clientId: string): QuestionnaireResponse {
  const { assessmentId, instrument, isVoid, signedAt, authorId, authorName, proxyName, response } = one
  return asResource<QuestionnaireResponse>({
    ...asResource<QuestionnaireResponse>(response),
    resourceType: 'QuestionnaireResponse',
    id: assessmentId,
    questionnaire: `${canonicalOf(instrument)}|${instrument.version}`,
    status: isVoid ? 'entered-in-error' : 'completed',
    subject: { reference: `Patient/${clientId}` },
    authored: signedAt.toISOString(),
    author: staffAs(authorId, authorName),
    source: proxyName ? { display: proxyName } : { reference: `Patient/${clientId}` },
  })
}

/** No score is no observation: what was left out is not a zero. */
function scoreOut(one: SignedForExport, score: KeptScore, clientId: string): Observation[] {
  if (score.value === null) return []
  const { assessmentId, instrument, isVoid, doneOn, signedAt, authorId, authorName } = one
  const total = score.scale === 'total' ? instrument.sheet.codes.filter(({ of }) => of === 'total') : []
  return [
    {
      resourceType: 'Observation',
      id: idOfScore(assessmentId, score.scale),
      status: isVoid ? 'entered-in-error' : 'final',
      category: [
        {
          coding: [
            { system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey', display: 'Survey' },
          ],
        },
      ],
      code: {
        coding: [
          ...total.map(({ system, code }) => ({ system, code })),
          { system: `${ours}/scale`, code: `${instrument.key}.${score.scale}`, display: score.title },
        ],
        text: `${instrument.title}, ${score.title}`,
      },
      subject: { reference: `Patient/${clientId}` },
      effectiveDateTime: doneOn,
      issued: signedAt.toISOString(),
      performer: [staffAs(authorId, authorName)],
      ...scoredAs(score),
      ...(score.band && { interpretation: [{ text: score.band.title }] }),
      derivedFrom: [{ reference: `QuestionnaireResponse/${assessmentId}` }],
    },
  ]
}

/** FHIR's ids have at most 64 letters, digits, dots and dashes; the same score has the same one in every export. */
const idOfScore = (assessmentId: string, scale: string): string => uuidOf(scale, assessmentId)

const scoredAs = ({ value, unit }: KeptScore): Pick<Observation, 'valueInteger' | 'valueQuantity'> => {
  if (value === null) return {}
  return Number.isInteger(value) && unit === null
    ? { valueInteger: value }
    : { valueQuantity: { value, ...(unit && { unit }) } }
}
