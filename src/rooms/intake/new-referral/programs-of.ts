import type { Session } from '../../../web/session.ts'

const takers = ['case_manager', 'intake', 'supervisor', 'director']

/** The programs into which somebody may refer: those in which they work. */
export function programsOf({ staff }: Session): { value: string; word: string }[] {
  const programs = new Map<string, string>()
  for (const { role, programId, programName } of staff.roles) {
    if (takers.includes(role) && programId && programName) programs.set(programId, programName)
  }
  return [...programs].map(([value, word]) => ({ value, word }))
}
