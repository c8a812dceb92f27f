export { PackPage } from './pack-page/pack.page.tsx'
export { ProgramsSheet } from './program/programs-sheet.view.tsx'
export { programsQuery } from './programs.client.ts'
