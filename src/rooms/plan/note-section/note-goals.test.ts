import { beforeEach, expect, test } from 'vitest'
import { amara, delroysCase } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { newId } from '../../../words/ids.ts'
import { aGoal, aNeed } from '../plan.example.ts'
import { PlanFile } from '../plan-file/contract.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

const at = `/cases/${delroysCase}/plan`
const aNote = (updates: object[]) => ({
  noteId: newId(),
  happenedAt: '2026-11-22T15:30:00.000Z',
  minutes: 12,
  mode: 'phone',
  place: 'office',
  outcome: 'reached',
  with: 'client',
  participants: null,
  function: 'monitor',
  format: 'contact_log',
  body: { note: 'Walked to the corner and back.', data: '', assessment: '', plan: '' },
  refused: null,
  information: [],
  nextContact: null,
  lateBecause: null,
  startedFrom: null,
  sections: { goals: updates },
})
const goalsNow = async () => PlanFile.parse((await house.api(amara).get(at)).json).needs.flatMap(({ goals }) => goals)

async function aPlan() {
  const need = aNeed()
  await house.api(amara).post(`${at}/needs`, need)
  const goal = aGoal(need.needId)
  await house.api(amara).post(`${at}/goals`, goal)
  return goal
}

test('a contact note updates the goals that it worked on, as of its own day, and serves them', async () => {
  const goal = await aPlan()
  const note = aNote([{ goalId: goal.goalId, value: 60 }])
  expect((await house.api(amara).post(`/cases/${delroysCase}/contact-notes`, note)).status).toBe(201)
  expect((await goalsNow()).find(({ goalId }) => goalId === goal.goalId)).toMatchObject({
    achievement: 'improving',
    progress: [{ on: '2026-11-22', value: 60, noteId: note.noteId }],
    serves: [{ kind: 'contact_note', subjectId: note.noteId, title: 'Contact of 22 Nov 2026' }],
  })
})

test('a goal that cannot be updated so refuses the whole note, at its place', async () => {
  const goal = await aPlan()
  const note = aNote([{ goalId: goal.goalId, direction: 'better' }])
  const refused = await house.api(amara).post(`/cases/${delroysCase}/contact-notes`, note)
  expect(refused.json).toMatchObject({ code: 'plan:progress_other_measure', field: 'sections.goals.0' })
  expect((await house.api(amara).get(`/contact-notes/${note.noteId}`)).status).toBe(404)
})
