import { z } from 'zod'
import { newId } from '../../../words/ids.ts'

type Person = {
  given?: string
  family?: string
  birthDate?: string | null
  phone?: string
  language?: string
  nearMatchesSeen?: boolean
}

const homeAfterHospital = '01900000-0000-7000-8000-0000000000a1'

/** A good referral of an imaginary person, as a screen sends it; tests alter what they are about. */
export const aReferral = (person: Person, but: Record<string, unknown> = {}) => ({
  referralId: newId(),
  programId: homeAfterHospital,
  client: {
    kind: 'new',
    clientId: newId(),
    given: 'Thaddeus',
    family: 'Wren',
    birthDate: '1955-02-11',
    phone: '555-0181',
    nearMatchesSeen: true,
    ...person,
  },
  sourceName: 'Harborview General',
  sourcePerson: 'Joan Adair, discharge planning',
  sourcePhone: '555-0182',
  urgency: 'routine',
  asked: 'Goes home on Wednesday after a hip repair and needs somebody to see that the nurse comes.',
  ...but,
})

export const Taken = z.object({ opened: z.boolean(), referralId: z.string(), caseId: z.string(), clientId: z.string() })
