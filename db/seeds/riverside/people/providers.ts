import type { Chronicle } from '../chronicle.ts'
import type { Days } from '../days.ts'
import type { Outside } from '../ground.ts'
import { phoneNumber } from './person.ts'

/** Doctors, nurses and places outside the agency. None of them exists. */
const known: Record<string, readonly (readonly [string, 'person' | 'organization', string])[]> = {
  'Primary care': [
    ['Dr. Eleni Marsh', 'person', 'Family medicine'],
    ['Dr. Kwame Foster', 'person', 'Family medicine'],
    ['Dr. Ruth Pellworm', 'person', 'Internal medicine'],
    ['Millrace Family Practice', 'organization', 'Family medicine'],
    ['Eastgate Community Clinic', 'organization', 'Primary care'],
  ],
  'Visiting nurse': [
    ['Alder Visiting Nurses', 'organization', 'Home health'],
    ['Riverbend Home Health', 'organization', 'Home health'],
  ],
  Therapy: [
    ['Gristmill Physical Therapy', 'organization', 'Physical therapy'],
    ['Dana Whitcombe', 'person', 'Occupational therapy'],
  ],
  Specialist: [
    ['Dr. Ines Okonjo', 'person', 'Cardiology'],
    ['Dr. Pavel Lindqvist-Roy', 'person', 'Neurology'],
    ['Dr. Grace Ndlovu', 'person', 'Nephrology'],
    ['Tannery Street Wound Clinic', 'organization', 'Wound care'],
    ['Lantern Hill Lung Clinic', 'organization', 'Pulmonology'],
    ['Dr. Samuel Achterberg', 'person', 'Orthopedics'],
  ],
  Pharmacy: [['Canal Street Pharmacy', 'organization', 'Pharmacy']],
}

/** Writes down the address book of the agency; gives whom to ask, by what they do. */
export function writeProviders(chronicle: Chronicle, days: Days): ReadonlyMap<string, readonly Outside[]> {
  const all = Object.entries(known).flatMap(([role, ones]) =>
    ones.map(([name, kind, specialty]) => ({ role, name, kind, specialty })),
  )
  const written = all.map(({ role, name, kind, specialty }, at) => {
    const id = chronicle.keyAt(days.at(800, '09:00'))
    const mail = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}@example.org`
    const row = {
      kind,
      name,
      specialty,
      organization: null,
      phone: phoneNumber(1150 + at),
      email: kind === 'organization' ? mail : null,
      address: null,
    }
    chronicle.add('people.outside_provider', { id, ...row })
    return { role, id, name }
  })
  return new Map(Object.keys(known).map((role) => [role, written.filter((one) => one.role === role)]))
}
