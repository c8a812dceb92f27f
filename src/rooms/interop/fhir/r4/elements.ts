import { z } from 'zod'

/**
 * Text as a person may see it. Scripts and tags stay as they are, for they are only text here; what goes is what no
 * screen or database can hold: control characters, half letters, and marks that turn the reading direction around.
 */
export const plainText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim()

const text = (longest: number) => z.string().transform(plainText).pipe(z.string().max(longest)).optional()

/** Names, codes and lines: what is indexed and shown in a row. */
export const Words = text(500)
export const LongWords = text(20_000)

/** R4 writes null in a list where only an extension stands. */
const WordsList = z
  .array(z.string().transform(plainText).pipe(z.string().max(500)).nullable())
  .transform((all) => all.filter((one): one is string => one !== null && one !== ''))
  .optional()

/** A list whose absence is no different from its being empty. */
export const list = <S extends z.ZodType>(of: S) => z.array(of).default([])

export const Coding = z.object({ system: Words, code: Words, display: Words })
export const Concept = z.object({ coding: list(Coding), text: LongWords })
export const Period = z.object({ start: Words, end: Words })
export const Quantity = z.object({ value: z.number().optional(), unit: Words, code: Words })
export const Identifier = z.object({ use: Words, type: Concept.optional(), system: Words, value: Words })
export const Reference = z.object({
  reference: Words,
  type: Words,
  identifier: Identifier.optional(),
  display: Words,
})
export const HumanName = z.object({ use: Words, text: Words, family: Words, given: WordsList })
export const ContactPoint = z.object({ system: Words, value: Words, use: Words, rank: z.number().optional() })
export const Address = z.object({
  use: Words,
  type: Words,
  text: Words,
  line: WordsList,
  city: Words,
  district: Words,
  state: Words,
  postalCode: Words,
  country: Words,
  period: Period.optional(),
})

const value = { valueBoolean: z.boolean().optional(), valueCoding: Coding.optional() }
const InnerExtension = z.object({ ...value, url: z.string(), valueCodeableConcept: Concept.optional() })
export const Extension = InnerExtension.extend({ extension: list(InnerExtension) })

export type Concept = z.infer<typeof Concept>
export type Coding = z.infer<typeof Coding>
export type Period = z.infer<typeof Period>
export type Identifier = z.infer<typeof Identifier>
export type Reference = z.infer<typeof Reference>
export type HumanName = z.infer<typeof HumanName>
export type ContactPoint = z.infer<typeof ContactPoint>
export type Address = z.infer<typeof Address>
export type Extension = z.infer<typeof Extension>
