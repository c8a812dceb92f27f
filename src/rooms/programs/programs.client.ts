import { asked } from '../../web/asking.ts'
import { listPrograms } from './program/contract.ts'

export const programsQuery = asked('programs', listPrograms, {})

/** What changes when a program opens or closes. */
export const staleWithProgram = ['programs', 'session', 'staff'] as const
