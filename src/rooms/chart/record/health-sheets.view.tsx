import type { ClientRecord } from '../../people/client-record/contract.ts'
import { allergyForm, coverageForm, medicationForm, problemForm, sayPeople } from '../../people/web.ts'
import { say } from '../en.ts'
import { Lines } from './lines.view.tsx'
import type { Edit } from './record-editor.tsx'

/** `edit` on the record, where what is over is listed too; without it only what counts today. */
type Editable = { edit?: Edit | undefined }

const joined = (...parts: (string | null | undefined | false)[]): string => parts.filter(Boolean).join(', ')

export const MedicinesSheet = ({ medications, edit }: Pick<ClientRecord, 'medications'> & Editable) => (
  <Lines
    title={say('medicines')}
    empty={say('no_medicines')}
    add={edit && { word: say('add_medicine'), act: () => edit(medicationForm) }}
    lines={medications
      .filter(({ status }) => edit || status === 'active' || status === 'on_hold')
      .map((one) => ({
        id: one.medicationId,
        words: one.words,
        sealed: one.sealed,
        small: joined(
          one.status !== 'active' && sayPeople(`medication_status_${one.status}`),
          one.dose,
          one.source !== 'staff' && say('from_source', { source: one.source }),
        ),
        acts: edit && [{ word: say('change'), act: () => edit(medicationForm, one) }],
      }))}
  />
)

export const ProblemsSheet = ({ problems, edit }: Pick<ClientRecord, 'problems'> & Editable) => (
  <Lines
    title={say('problems')}
    empty={say('no_problems')}
    add={edit && { word: say('add_problem'), act: () => edit(problemForm) }}
    lines={problems
      .filter(({ status }) => edit || status === 'active')
      .map((one) => ({
        id: one.problemId,
        words: one.words,
        sealed: one.sealed,
        small: joined(
          one.status !== 'active' && sayPeople(`status_${one.status}`),
          one.onset && say('since_day', { day: one.onset }),
        ),
        acts: edit && [{ word: say('change'), act: () => edit(problemForm, one) }],
      }))}
  />
)

export const AllergiesSheet = ({ allergies, edit }: Pick<ClientRecord, 'allergies'> & Editable) => (
  <Lines
    title={say('allergies')}
    empty={say('no_allergies')}
    add={edit && { word: say('add_allergy'), act: () => edit(allergyForm) }}
    lines={allergies
      .filter(({ status }) => edit || status === 'active')
      .map((one) => ({
        id: one.allergyId,
        words: one.substance,
        sealed: one.sealed,
        small: joined(one.status !== 'active' && sayPeople(`status_${one.status}`), one.reaction, one.severity),
        acts: edit && [{ word: say('change'), act: () => edit(allergyForm, one) }],
      }))}
  />
)

export const CoverageSheet = ({ coverages, edit }: Pick<ClientRecord, 'coverages'> & Editable) => (
  <Lines
    title={say('coverage')}
    empty={say('no_coverage')}
    add={edit && { word: say('add_coverage'), act: () => edit(coverageForm) }}
    lines={coverages
      .filter(({ status }) => edit || status === 'active')
      .map((one) => ({
        id: one.coverageId,
        words: one.payer,
        sealed: one.sealed,
        small: joined(one.plan, one.memberId, one.untilDay && say('coverage_until', { day: one.untilDay })),
        acts: edit && [{ word: say('change'), act: () => edit(coverageForm, one) }],
      }))}
  />
)
