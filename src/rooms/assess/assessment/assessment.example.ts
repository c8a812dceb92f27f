import { newId } from '../../../words/ids.ts'

type Said = Record<string, unknown>

/** Answers to a form as a FHIR response: `answers` by question, values as FHIR writes them. */
export const responseOf = (answers: Readonly<Record<string, Said>>, groups: Readonly<Record<string, string>> = {}) => {
  const said = Object.entries(answers).map(([linkId, value]) => ({ linkId, answer: [value] }))
  const inGroup = (group: string) => said.filter(({ linkId }) => groups[linkId] === group)
  const names = [...new Set(Object.values(groups))]
  return {
    resourceType: 'QuestionnaireResponse',
    status: 'in-progress',
    item: [
      ...names.map((linkId) => ({ linkId, item: inGroup(linkId) })),
      ...said.filter(({ linkId }) => groups[linkId] === undefined),
    ],
  }
}

/** The total of a shell, and no for each answer that cannot wait unless a test says yes. */
export const phq9 = (total: number, selfHarm = false) =>
  responseOf({ total: { valueInteger: total }, 'critical-self-harm': { valueBoolean: selfHarm } })

export const begun = (instrument: string) => ({ assessmentId: newId(), instrument })
