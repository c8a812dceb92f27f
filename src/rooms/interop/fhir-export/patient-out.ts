import type { ContactPoint, Patient } from '@medplum/fhirtypes'
import type { ClientRecord } from '../../people/client-record/contract.ts'

/** The person as FHIR R4 has them. What is sealed or unknown is left out, never filled in. */
export function patientOut({ client, phones, identifiers }: ClientRecord): Patient {
  return {
    resourceType: 'Patient',
    id: client.clientId,
    identifier: [
      { use: 'usual', system: 'urn:throughline:record-number', value: client.recordNumber },
      ...identifiers.map(({ system, value }) => ({ ...(system && { system }), value })),
    ],
    name: [
      { use: 'official', family: client.family, ...(client.given && { given: client.given.split(' ') }) },
      ...(client.preferred ? [{ use: 'usual' as const, family: client.family, given: [client.preferred] }] : []),
    ],
    gender: client.sex,
    ...(client.birthDate && { birthDate: client.birthDate }),
    telecom: phones.filter(({ untilDay }) => untilDay === null).map(telecomOf),
    ...(client.language && {
      communication: [
        { language: { coding: [{ system: 'urn:ietf:bcp:47', code: client.language }] }, preferred: true },
      ],
    }),
    ...(client.deceased && (client.diedAt ? { deceasedDateTime: client.diedAt } : { deceasedBoolean: true })),
  }
}

const telecomOf = ({ kind, use, value, rank }: ClientRecord['phones'][number]): ContactPoint => ({
  system: kind,
  value,
  ...(use !== 'other' && { use }),
  rank,
})
