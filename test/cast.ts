import { foldedText } from '../src/words/person-name.ts'

/** The named cast. Amara carries Delroy; Bea does not. Everybody works at Riverside, which is imaginary. */
export const riverside = {
  id: '01900000-0000-7000-8000-000000000001',
  name: 'Riverside',
  zone: 'America/New_York',
} as const
export const homeAfterHospital = '01900000-0000-7000-8000-0000000000a1'
export const stayingHoused = '01900000-0000-7000-8000-0000000000a2'

export type Member = {
  id: string
  token: string
  name: string
  email: string
  credential: string | null
  roles: { role: Role; programId: string | null }[]
}
type Role = 'case_manager' | 'intake' | 'supervisor' | 'director' | 'administrator' | 'privacy_officer' | 'auditor'

const firstName = (name: string): string => foldedText(name.split(' ')[0] ?? '')

const member = (n: number, name: string, credential: string | null, role: Role, programId: string | null): Member => ({
  id: `01900000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`,
  token: `token-of-${firstName(name)}-in-tests-only`,
  name,
  email: `${firstName(name)}@example.org`,
  credential,
  roles: [{ role, programId }],
})

export const amara = member(1, 'Amara Okafor', 'LMSW', 'case_manager', homeAfterHospital)
export const bea = member(2, 'Bea Lindqvist', 'RN', 'case_manager', homeAfterHospital)
export const tomas = member(3, 'Tomás Reyes', null, 'intake', homeAfterHospital)
export const imani = member(4, 'Imani Cole', 'LCSW', 'supervisor', homeAfterHospital)
export const sam = member(5, 'Sam Adeyemi', null, 'director', null)
export const ada = member(6, 'Ada Quill', null, 'administrator', null)
export const pru = member(7, 'Pru Vance', null, 'privacy_officer', null)
/** Works in another program and must never meet Delroy. */
export const noor = member(8, 'Noor Haddad', null, 'case_manager', stayingHoused)
/** Supervises that other program. */
export const viggo = member(9, 'Viggo Brandt', 'LCSW', 'supervisor', stayingHoused)

export const everybody = [amara, bea, tomas, imani, sam, ada, pru, noor, viggo]

export const delroy = '01900000-0000-7000-8000-000000000d01'
export const delroysCase = '01900000-0000-7000-8000-000000000d02'

/** The domain's now in tests unless a test sets another: Monday 23 November 2026, 11:05 in New York. */
export const mondayMorning = '2026-11-23T16:05:00.000Z'
