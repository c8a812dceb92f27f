import type { ProgramKey } from './riverside/ground.ts'

/** Everybody who works at Riverside. All of them are imaginary: example.org, 555-01xx. */
export type DemoStaff = {
  name: string
  email: string
  title: string
  credential: string | null
  discipline: string
  languages: string[]
  role: 'case_manager' | 'intake' | 'supervisor' | 'director' | 'administrator' | 'privacy_officer' | 'auditor'
  program: ProgramKey | null
  fte: number
}

export const demoPassword = 'riverside demo'

const staff = (
  name: string,
  title: string,
  role: DemoStaff['role'],
  program: DemoStaff['program'],
  rest: Partial<Pick<DemoStaff, 'credential' | 'discipline' | 'languages' | 'fte'>> = {},
): DemoStaff => ({
  name,
  email: `${(name.split(' ')[0] ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()}@example.org`,
  title,
  role,
  program,
  credential: rest.credential ?? null,
  discipline: rest.discipline ?? 'Social work',
  languages: rest.languages ?? ['en'],
  fte: rest.fte ?? 1,
})

export const demoStaff: DemoStaff[] = [
  staff('Amara Okafor', 'Case manager', 'case_manager', 'home', { credential: 'LMSW' }),
  staff('Bea Lindqvist', 'Nurse case manager', 'case_manager', 'home', {
    credential: 'RN',
    discipline: 'Nursing',
    languages: ['en', 'es'],
  }),
  staff('Imani Cole', 'Supervisor', 'supervisor', 'home', { credential: 'LCSW' }),
  staff('Tomás Reyes', 'Intake worker', 'intake', 'home', { languages: ['en', 'es'] }),
  staff('Sam Adeyemi', 'Director', 'director', null),
  staff('Ada Quill', 'Administrator', 'administrator', null, { discipline: 'Administration' }),
  staff('Pru Vance', 'Privacy officer', 'privacy_officer', null, { discipline: 'Administration' }),
  staff('Noor Haddad', 'Case manager, Staying housed', 'case_manager', 'housed', { languages: ['en', 'ar'] }),
  staff('Kofi Mensah', 'Case manager', 'case_manager', 'home', { credential: 'BSW', languages: ['en', 'fr'] }),
  staff('Lena Ostrowska', 'Nurse case manager', 'case_manager', 'home', {
    credential: 'RN',
    discipline: 'Nursing',
    languages: ['en', 'pl'],
  }),
  staff('Dario Fontana', 'Counsellor', 'case_manager', 'home', {
    credential: 'LPC',
    discipline: 'Counselling',
    fte: 0.6,
  }),
  staff('Wren Abbott', 'Case manager', 'case_manager', 'home', { fte: 0.8 }),
  staff('Viggo Brandt', 'Supervisor, Staying housed', 'supervisor', 'housed', { credential: 'LCSW' }),
  staff('Ines Halloran', 'Auditor for the funder', 'auditor', 'home', { discipline: 'Audit' }),
  staff('Juno Castellane', 'Recovery counsellor', 'case_manager', 'recovery', {
    credential: 'CASAC',
    discipline: 'Counselling',
    languages: ['en', 'es'],
  }),
  staff('Odile Marchetti', 'Supervisor, Open Water Recovery', 'supervisor', 'recovery', { credential: 'LCSW' }),
  staff('Thea Winslow', 'Case manager, Steady Ground', 'case_manager', 'steady', {
    credential: 'LMHC',
    discipline: 'Counselling',
  }),
  staff('Basil Oyelaran', 'Supervisor, Steady Ground', 'supervisor', 'steady', { credential: 'LCSW' }),
  staff('Milo Hartigan', 'Housing case manager, Homeward', 'case_manager', 'homeward', { languages: ['en', 'fr'] }),
  staff('Greta Lund', 'Supervisor, Homeward', 'supervisor', 'homeward', { credential: 'LMSW' }),
]

/** Whom the start names: the first of the town, and whoever carries or leads a program in which people stay for long. */
export const demoGuests: DemoStaff[] = demoStaff.filter(
  ({ program }, at) => at < 8 || program === 'recovery' || program === 'steady' || program === 'homeward',
)
