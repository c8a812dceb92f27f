import { expect, test } from 'vitest'
import { amara, delroy, delroysCase, homeAfterHospital, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { newId } from '../../../words/ids.ts'
import { begun, phq9 } from '../assessment/assessment.example.ts'
import { type PastAssessment, pastAssessment, pastInstrument } from './past-assessment.ts'

const house = freshHouse()
const at = '2026-11-23T16:05:00.000Z'

const past = (but: Partial<PastAssessment> = {}) =>
  pastAssessment({
    id: newId(),
    kept: pastInstrument('phq-9', newId(), at).kept,
    of: { case_id: delroysCase, client_id: delroy, program_id: homeAfterHospital, data_class: 'general' },
    by: { id: amara.id, name: amara.name, credential: amara.credential },
    person: { sex: 'male', birth_date: null },
    answers: { total: 16, 'critical-self-harm': true },
    doneOn: calendarDay('2026-11-23'),
    mode: 'interview',
    beforeId: null,
    at,
    ...but,
  })

test('what a past writes of an assessment is what signing it writes', async () => {
  const beginning = begun('phq-9')
  await house.api(amara).post(`/cases/${delroysCase}/assessments`, beginning)
  const signing = { response: phq9(16, true), doneOn: '2026-11-23', mode: 'interview' }
  const signed = await house.api(amara).post(`/assessments/${beginning.assessmentId}/sign`, signing)
  expect(signed.status).toBe(201)
  const { assessment, critical, told } = past({ id: beginning.assessmentId })
  const { row, event } = await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => ({
    row: await tx.selectFrom('assess.assessment').selectAll().where('id', '=', assessment.id).executeTakeFirstOrThrow(),
    event: await tx
      .selectFrom('platform.event')
      .select(['kind', 'summary', 'words', 'facts'])
      .where('subject_id', '=', assessment.id)
      .where('kind', '=', 'assessment.signed')
      .executeTakeFirstOrThrow(),
  }))
  const { response: _, sha256, signed_at: __, instrument_id: ___, ...same } = assessment
  expect(row).toMatchObject(same)
  expect(sha256).toHaveLength(row.sha256.length)
  expect(event).toEqual({ kind: told.kind, summary: told.summary, words: told.words, facts: told.facts })
  expect(critical).toEqual([{ item: 'self-harm', title: 'Thoughts of self-harm' }])
})

test('a question that was not asked has no answer, and what is no instrument of the house is not kept', () => {
  expect(() => past({ answers: { total: 16, 'no-such-question': true } })).toThrow('does not ask no-such-question')
  expect(() => pastInstrument('no-such-instrument', newId(), at)).toThrow('no-such-instrument')
})
