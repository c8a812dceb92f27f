import fhirpath from 'fhirpath'
import { z } from 'zod'

const Option = z.looseObject({
  extension: z.array(z.object({ url: z.string(), valueDecimal: z.number() })).optional(),
  valueCoding: z.looseObject({ code: z.string(), display: z.string(), system: z.string() }),
})
export const Item = z.looseObject({
  linkId: z.string().regex(/^[a-z][a-z0-9-]*$/),
  text: z.string().min(1),
  type: z.string(),
  answerOption: z.array(Option).optional(),
  extension: z.array(z.looseObject({ url: z.string() })).optional(),
  get item() {
    return z.array(Item).optional()
  },
})
export type Item = z.infer<typeof Item>

const ordinal = 'http://hl7.org/fhir/StructureDefinition/ordinalValue'

/** The points an answer can give: of its options, or of the numbers between the least and the most. */
export function pointsOf(item: Item | undefined): number[] {
  if (item?.type === 'integer') return limitsOf(item)
  return (item?.answerOption ?? []).flatMap(
    ({ extension }) => extension?.find(({ url }) => url === ordinal)?.valueDecimal ?? [],
  )
}

const limitsOf = ({ extension = [] }: Item): number[] =>
  extension.flatMap(({ valueInteger }) => (typeof valueInteger === 'number' ? valueInteger : []))

const Expression = z.looseObject({ valueExpression: z.object({ expression: z.string() }) })

export const expressionOf = ({ extension = [] }: Item): string =>
  extension.flatMap((one) => Expression.safeParse(one).data?.valueExpression.expression ?? [])[0] ?? ''

/** What the questionnaire itself makes of the answers that give the most. */
export function totalled(total: Item, items: readonly Item[]): unknown[] {
  const answered = items.flatMap(({ linkId, answerOption = [] }) => {
    const last = answerOption.at(-1)
    return last ? [{ linkId, answer: [{ valueCoding: last.valueCoding }] }] : []
  })
  const resource = {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: [{ linkId: 'all', item: answered }],
  }
  return z.array(z.unknown()).parse(fhirpath.evaluate(resource, expressionOf(total), { resource }))
}

/** domain.md 3.0, without what belongs to the staff's own well-being. */
export const known = [
  'ace',
  'ahc-hrsn',
  'ahc-hrsn-supplemental',
  'ansa',
  'asam',
  'asq',
  'asq-3',
  'assist',
  'audit',
  'audit-c',
  'az-ssm',
  'bam',
  'barc-10',
  'barthel',
  'basis-24',
  'bjmhs',
  'braden',
  'c-ssrs-screener',
  'calocus',
  'cans',
  'compas',
  'ctm-3',
  'dast-10',
  'dla-20',
  'epds',
  'eq-5d',
  'fim',
  'gad-2',
  'gad-7',
  'gds-15',
  'hark',
  'healthy-days-4',
  'hits',
  'hospital-score',
  'hunger-vital-sign',
  'interrai-ca',
  'interrai-hc',
  'isi',
  'k10',
  'k6',
  'katz-adl',
  'lace',
  'lawton-iadl',
  'locus',
  'ls-cmi',
  'lsi-r',
  'mcsi',
  'mdq',
  'mds-3',
  'mini-cog',
  'mmas-8',
  'mmse',
  'moca',
  'morse-fall-scale',
  'ncfas',
  'nida-quick-screen',
  'oasis-e',
  'odi',
  'ompsq-sf',
  'oq-45',
  'oras',
  'outcomes-star',
  'pam-13',
  'pc-ptsd-5',
  'pcl-5',
  'pearls',
  'peg',
  'pfs-2',
  'phq-2',
  'phq-9',
  'prapare',
  'promis-global-10',
  'promis-pf-10a',
  'promis-short-form',
  'psc-17',
  'psfs',
  'psi',
  'quickdash',
  'rand-36',
  'scoff',
  'sdm',
  'sdq',
  'section-gg',
  'sf-12',
  'sf-36',
  'slums',
  'spdat',
  'stanley-brown-safety-plan',
  'steadi',
  'taps',
  'tcare',
  'tcu-drug-screen-5',
  'tug',
  'ucla-3',
  'usda-food-security-6',
  'vi-spdat-family',
  'vi-spdat-single',
  'wast-sf',
  'who-5',
  'whodas-12',
  'whodas-36',
  'zarit-12',
  'zarit-22',
]
