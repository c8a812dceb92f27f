import { z } from 'zod'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { PartialDay, typedPartialDay } from '../../../words/calendar-day.ts'
import { newId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import type { TypedPerson } from '../intake.client.ts'
import { type TakingReferral, Urgency } from '../referral/contract.ts'

const Text = z.string().default('')

/** What stands in the form, kept as a draft from the first letter on. */
export const TypedReferral = z.object({
  referralId: z.uuid(),
  newClientId: z.uuid(),
  /** Chosen from those who are known; empty: somebody new. */
  knownId: Text,
  knownName: Text,
  given: Text,
  family: Text,
  preferred: Text,
  birthDate: Text,
  sex: z.enum(['female', 'male', 'other', 'unknown']).default('unknown'),
  phone: Text,
  language: Text,
  interpreterNeeded: z.boolean().default(false),
  /** The near matches of these words were looked at, and none is the person. */
  seenFor: Text,
  programId: Text,
  stayId: z.uuid(),
  hospital: Text,
  startedOn: Text,
  endedOn: Text,
  expectedOn: Text,
  admission: z.enum(['planned', 'emergency', 'not_known']).default('not_known'),
  sourceName: Text,
  sourcePerson: Text,
  sourcePhone: Text,
  urgency: Urgency.default('routine'),
  asked: Text,
  consent: z.enum(['yes', 'no', 'not_asked']).default('not_asked'),
})
export type TypedReferral = z.infer<typeof TypedReferral>

export const emptyReferral = (programId: string): TypedReferral =>
  TypedReferral.parse({ referralId: newId(), newClientId: newId(), stayId: newId(), programId })

/** What near matches are asked with; null while too little is typed to look. */
export function personOf(typed: TypedReferral): TypedPerson | null {
  const { given, family, preferred, birthDate, phone } = typed
  if (typed.knownId) return null
  const named = given.trim().length > 1 && family.trim().length > 1
  if (!named && phone.trim().length < 7) return null
  return {
    given: given.trim(),
    family: family.trim(),
    preferred: preferred.trim() || null,
    birthDate: isBirthDate(birthDate) ? typedPartialDay(birthDate) : null,
    phones: phone.trim() ? [phone.trim()] : [],
  }
}

/** Other words are another person: then near matches must be looked at again. */
export const wordsOf = (person: TypedPerson | null): string => (person ? JSON.stringify(person) : '')

/** What is typed and cannot be read is not looked at either: the screen says so. */
export const isBirthDate = (text: string): boolean => PartialDay.safeParse(typedPartialDay(text)).success

export type ReadReferral = { ok: true; body: z.input<typeof TakingReferral> } | { ok: false; problems: Problems }

/** Everything that is wrong at once, by field; else the referral as the contract wants it. */
export function readReferral(typed: TypedReferral): ReadReferral {
  const problems: Problems = {
    ...personProblems(typed),
    ...stayProblems(typed),
    ...(typed.programId ? {} : { programId: say('needs_program') }),
    ...(typed.sourceName.trim() ? {} : { sourceName: say('needs_source') }),
    ...(typed.asked.trim() ? {} : { asked: say('needs_asked') }),
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  const { referralId, programId, urgency } = typed
  return {
    ok: true,
    body: {
      referralId,
      programId,
      client: clientOf(typed),
      sourceName: typed.sourceName,
      sourcePerson: orNone(typed.sourcePerson),
      sourcePhone: orNone(typed.sourcePhone),
      urgency,
      asked: typed.asked,
      stay: stayOf(typed),
      consentToContact: typed.consent === 'not_asked' ? null : typed.consent === 'yes',
    },
  }
}

function personProblems(typed: TypedReferral): Problems {
  if (typed.knownId) return {}
  if (!typed.given.trim() && !typed.family.trim()) return { given: say('needs_name') }
  if (typed.birthDate.trim() && !isBirthDate(typed.birthDate)) return { birthDate: say('needs_birth_date') }
  if (typed.seenFor !== wordsOf(personOf(typed))) return { nearMatchesSeen: say('needs_near_matches_seen') }
  return {}
}

const tellsOfStay = ({ hospital, startedOn, endedOn, expectedOn }: TypedReferral): boolean =>
  [hospital, startedOn, endedOn, expectedOn].some((text) => text.trim() !== '')

function stayProblems(typed: TypedReferral): Problems {
  if (!tellsOfStay(typed)) return {}
  return {
    ...(typed.hospital.trim() ? {} : { hospital: say('needs_hospital') }),
    ...(typed.startedOn ? {} : { startedOn: say('needs_admitted_on') }),
    ...(typed.endedOn && typed.expectedOn ? { expectedOn: say('needs_one_end') } : {}),
  }
}

function stayOf(typed: TypedReferral): z.input<typeof TakingReferral>['stay'] {
  if (!tellsOfStay(typed)) return null
  return {
    stayId: typed.stayId,
    hospital: typed.hospital,
    startedOn: typed.startedOn,
    endedOn: orNone(typed.endedOn),
    expectedOn: orNone(typed.expectedOn),
    acuteAdmission: typed.admission === 'not_known' ? null : typed.admission === 'emergency',
  }
}

function clientOf(typed: TypedReferral): z.input<typeof TakingReferral>['client'] {
  if (typed.knownId) return { kind: 'known', clientId: typed.knownId }
  return {
    kind: 'new',
    clientId: typed.newClientId,
    given: typed.given,
    family: typed.family,
    preferred: orNone(typed.preferred),
    birthDate: typedPartialDay(typed.birthDate) || null,
    sex: typed.sex,
    language: orNone(typed.language),
    interpreterNeeded: typed.interpreterNeeded,
    phone: orNone(typed.phone),
    nearMatchesSeen: true,
  }
}

const orNone = (text: string): string | null => text.trim() || null
