import type { Doors } from '../../platform/http/mount.ts'
import { mountCsv } from '../record/index.ts'
import * as clientList from './client-list/contract.ts'
import { downloadClients } from './client-list/download-clients.ts'
import { listClients } from './client-list/list-clients.ts'
import { confirmClient } from './confirmation/confirm-client.ts'
import * as confirmation from './confirmation/contract.ts'
import * as faceSheet from './face-sheet/contract.ts'
import { printFaceSheet, readFaceSheet } from './face-sheet/read-face-sheet.ts'
import { readChartHeader } from './header/contract.ts'
import { readHeader } from './header/read-header.ts'
import * as household from './household/contract.ts'
import { readHouseholdPage } from './household/read-household-page.ts'
import { readChartSummary } from './summary/contract.ts'
import { readSummary } from './summary/read-summary.ts'

export function chartRoutes(doors: Doors): void {
  const { mount } = doors
  mount(clientList.listClients, ({ by, query }) => listClients(by, query))
  mountCsv(doors, clientList.downloadClients, ({ by, query }) => downloadClients(by, query))
  mount(readChartHeader, ({ by, params, query }) =>
    readHeader(by, { clientId: params.clientId, caseId: query.caseId ?? null }),
  )
  mount(household.readHouseholdPage, ({ by, params }) => readHouseholdPage(by, params.householdId))
  mount(readChartSummary, ({ by, params }) => readSummary(by, params.clientId))
  mount(faceSheet.readFaceSheet, ({ by, params, query }) => readFaceSheet(by, params.clientId, query.purpose))
  mount(faceSheet.printFaceSheet, ({ by, params, body }) => printFaceSheet(by, params.clientId, body.purpose))
  mount(confirmation.confirmClient, ({ by, params, body }) => confirmClient(by, params.caseId, body))
}
