import { registerEntryView } from '../record/web.ts'
import { CaseEntry } from './page/case-entry.view.tsx'

registerEntryView('case', CaseEntry)

export { headerQuery } from './chart.client.ts'
export { ClientListPage } from './client-list/client-list.page.tsx'
export { FaceSheetPage } from './face-sheet/face-sheet.page.tsx'
export type { ChartActs } from './header/header-acts.view.tsx'
export { householdPageQuery } from './household/household.client.ts'
export { HouseholdPage } from './household/household.page.tsx'
export { ChartPage, type ChartTab, chartTabs } from './page/chart.page.tsx'
export type { DueOne } from './summary/due-sheet.view.tsx'
