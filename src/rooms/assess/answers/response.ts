import '../../../words/typed.ts'
import { z } from 'zod'

const loose = { extension: z.array(z.looseObject({ url: z.string() })).optional() }

export const Coding = z.looseObject({
  ...loose,
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
})
export type Coding = z.infer<typeof Coding>

export const Quantity = z.looseObject({
  ...loose,
  value: z.number().optional(),
  unit: z.string().optional(),
  system: z.string().optional(),
  code: z.string().optional(),
})
export type Quantity = z.infer<typeof Quantity>

const Attachment = z.looseObject({
  contentType: z.string().optional(),
  title: z.string().optional(),
  url: z.string().optional(),
  data: z.string().optional(),
})
const Reference = z.looseObject({ reference: z.string().optional(), display: z.string().optional() })

/** One answer's value as FHIR writes it: exactly one of these keys. */
const values = {
  valueBoolean: z.boolean(),
  valueDecimal: z.number(),
  valueInteger: z.int(),
  valueDate: z.string(),
  valueDateTime: z.string(),
  valueTime: z.string(),
  valueString: z.string(),
  valueUri: z.string(),
  valueAttachment: Attachment,
  valueCoding: Coding,
  valueQuantity: Quantity,
  valueReference: Reference,
}
export type ValueKey = keyof typeof values
export const valueKeys: readonly ValueKey[] = [
  ...(['valueBoolean', 'valueDecimal', 'valueInteger', 'valueDate', 'valueDateTime', 'valueTime'] as const),
  ...(['valueString', 'valueUri', 'valueAttachment', 'valueCoding', 'valueQuantity', 'valueReference'] as const),
]

export const Value = z.object(values).partial()
export type Value = z.infer<typeof Value>

const Base = z.looseObject({ ...Value.shape, ...loose })
export type Answer = z.infer<typeof Base> & { item?: ResponseItem[] | undefined }
export type ResponseItem = {
  linkId: string
  text?: string | undefined
  answer?: Answer[] | undefined
  item?: ResponseItem[] | undefined
  extension?: Extension[] | undefined
  [other: string]: unknown
}
export type Extension = { url: string; [other: string]: unknown }

/** Deep, and losing nothing of what it does not know. Guard the depth before: see `isWithinBounds`. */
export const Answer: z.ZodType<Answer> = Base.extend({
  get item() {
    return z.array(ResponseItem).optional()
  },
})
export const ResponseItem: z.ZodType<ResponseItem> = z.looseObject({
  ...loose,
  linkId: z.string(),
  text: z.string().optional(),
  get answer() {
    return z.array(Answer).optional()
  },
  get item() {
    return z.array(ResponseItem).optional()
  },
})

/** The answers, as FHIR R4 has them. This is what we keep: nothing is lost on the way in or out. */
export const QuestionnaireResponse = z.looseObject({
  resourceType: z.literal('QuestionnaireResponse'),
  status: z.string(),
  questionnaire: z.string().optional(),
  item: z.array(ResponseItem).optional(),
})
export type QuestionnaireResponse = z.infer<typeof QuestionnaireResponse>
