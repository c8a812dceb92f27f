import { z } from 'zod'
import { route } from '../../../words/route.ts'
import { Alert } from '../alert/contract.ts'
import { Allergy } from '../allergy/contract.ts'
import { CareTeamMember } from '../care-team/contract.ts'
import { Client } from '../client/contract.ts'
import { Address, Phone } from '../contact-details/contract.ts'
import { Coverage } from '../coverage/contract.ts'
import { ofClient } from '../fields.ts'
import { Identifier } from '../identifier/contract.ts'
import { Medication } from '../medication/contract.ts'
import { OtherName } from '../other-name/contract.ts'
import { Problem } from '../problem/contract.ts'
import { Stay } from '../stay/contract.ts'
import { LivingSituation, Supporter } from '../support-network/contract.ts'

/** Everything that belongs to the person and not to one case, as far as the reader may see it. */
export const ClientRecord = z.object({
  client: Client,
  otherNames: z.array(OtherName),
  identifiers: z.array(Identifier),
  phones: z.array(Phone),
  addresses: z.array(Address),
  alerts: z.array(Alert),
  supporters: z.array(Supporter),
  /** The latest first; empty when nobody ever said. */
  livingSituations: z.array(LivingSituation),
  careTeam: z.array(CareTeamMember),
  stays: z.array(Stay),
  problems: z.array(Problem),
  allergies: z.array(Allergy),
  medications: z.array(Medication),
  coverages: z.array(Coverage),
})
export type ClientRecord = z.infer<typeof ClientRecord>

export const readClientRecord = route({
  method: 'GET',
  path: '/clients/:clientId/record',
  summary: 'Reads the whole record of a person in one answer',
  audit: 'client_record.read',
  params: ofClient,
  answer: ClientRecord,
})
