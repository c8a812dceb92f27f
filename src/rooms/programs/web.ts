export { ProgramsSheet } from './program/programs-sheet.view.tsx'
export { programsQuery } from './programs.client.ts'
