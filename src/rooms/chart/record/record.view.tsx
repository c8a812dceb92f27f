import { useQuery } from '@tanstack/react-query'
import { Answered } from '../../../web/list/answered.tsx'
import { householdQuery } from '../../people/web.ts'
import { recordQuery } from '../chart.client.ts'
import type { ChartHeader } from '../header/contract.ts'
import { HouseholdNeeds } from '../household/household-needs.view.tsx'
import { AllergiesSheet, CoverageSheet, MedicinesSheet, ProblemsSheet } from './health-sheets.view.tsx'
import { HouseholdSheet } from './household-sheet.view.tsx'
import { IdentifiersSheet, OtherNamesSheet } from './known-by-sheets.view.tsx'
import { useWritingPlace } from './may-write.ts'
import { CareTeamSheet, SupportersSheet } from './people-sheet.view.tsx'
import { AddressesSheet, AlertsSheet, HomeSheet, PersonSheet, PhonesSheet } from './person-sheets.view.tsx'
import { useRecordEditor } from './record-editor.tsx'
import { StaysSheet } from './stays-sheet.view.tsx'

/** What is known of the person's health, stays and who pays, with its source; whoever works here changes it in place. */
export function RecordView({ header }: { header: ChartHeader }) {
  const record = useQuery(recordQuery(header.clientId))
  const { edit, dialog } = useRecordEditor(useWritingPlace(header))
  return (
    <Answered query={record} rows={6}>
      {(answer) => (
        <div className="tl-columns">
          <div className="tl-column">
            <MedicinesSheet medications={answer.medications} edit={edit} />
            <AllergiesSheet allergies={answer.allergies} edit={edit} />
          </div>
          <div className="tl-column">
            <ProblemsSheet problems={answer.problems} edit={edit} />
            <StaysSheet stays={answer.stays} edit={edit} />
          </div>
          <div className="tl-column">
            <CoverageSheet coverages={answer.coverages} edit={edit} />
          </div>
          {dialog}
        </div>
      )}
    </Answered>
  )
}

/** Who the person is, who is there for them, and how to reach them. */
export function PeopleView({ header }: { header: ChartHeader }) {
  const record = useQuery(recordQuery(header.clientId))
  const household = useQuery(householdQuery(header.clientId)).data?.household
  const place = useWritingPlace(header)
  const { edit, dialog } = useRecordEditor(place)
  const caseId = header.shown?.caseId ?? null
  return (
    <Answered query={record} rows={4}>
      {(answer) => (
        <div className="tl-columns">
          <div className="tl-column">
            <PersonSheet record={answer} edit={edit} caseId={caseId} />
            <OtherNamesSheet record={answer} edit={edit} />
            <IdentifiersSheet record={answer} edit={edit} />
            <AlertsSheet record={answer} edit={edit} caseId={caseId} />
          </div>
          <div className="tl-column">
            {household !== undefined && <HouseholdSheet header={header} household={household} place={place} />}
            {household && <HouseholdNeeds household={household} of={header.clientId} />}
            <HomeSheet record={answer} edit={edit} caseId={caseId} />
            <SupportersSheet record={answer} edit={edit} />
            <CareTeamSheet record={answer} edit={edit} />
          </div>
          <div className="tl-column">
            <PhonesSheet record={answer} edit={edit} caseId={caseId} />
            <AddressesSheet record={answer} edit={edit} caseId={caseId} />
          </div>
          {dialog}
        </div>
      )}
    </Answered>
  )
}
