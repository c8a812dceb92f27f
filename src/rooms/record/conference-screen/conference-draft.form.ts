import { z } from 'zod'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { newId } from '../../../words/ids.ts'
import { dayOf, instantOf, timeOf } from '../../../words/time-zone.ts'
import { type ConferenceStart, HoldingConference } from '../conference/contract.ts'
import { WorkFunction } from '../contact-note/note-words.ts'
import { say } from '../en.ts'

const Task = z.object({ key: z.string(), title: z.string(), ownerId: z.string(), on: z.string() })
export type TypedTask = z.infer<typeof Task>

const Part = z.object({
  entryId: z.uuid(),
  concerned: z.boolean(),
  supporters: z.array(z.string()),
  discussed: z.string(),
  decisions: z.string(),
  tasks: z.array(Task),
})
export type TypedPart = z.infer<typeof Part>

/** A conference while it is written down: what all entries share, and each client's part by their case. */
export const ConferenceDraft = z.object({
  conferenceId: z.uuid(),
  day: z.string(),
  time: z.string(),
  minutes: z.string(),
  function: WorkFunction,
  topic: z.string(),
  staff: z.array(z.string()),
  providers: z.array(z.string()),
  others: z.string(),
  lateBecause: z.string(),
  parts: z.record(z.string(), Part),
})
export type ConferenceDraft = z.infer<typeof ConferenceDraft>

type Here = { now: string; zone: string }

export const newPart = (): TypedPart => ({
  entryId: newId(),
  concerned: true,
  supporters: [],
  discussed: '',
  decisions: '',
  tasks: [],
})

export const newConference = (starts: readonly ConferenceStart[], me: string, here: Here): ConferenceDraft => ({
  conferenceId: newId(),
  day: dayOf(here.now, here.zone),
  time: timeOf(here.now, here.zone),
  minutes: '30',
  function: 'plan',
  topic: '',
  staff: [me],
  providers: [],
  others: '',
  lateBecause: '',
  parts: Object.fromEntries(starts.map(({ caseId }) => [caseId, newPart()])),
})

export const concernedIn = (draft: ConferenceDraft, starts: readonly ConferenceStart[]): ConferenceStart[] =>
  starts.filter(({ caseId }) => draft.parts[caseId]?.concerned)

type Read = { body: HoldingConference } | { problems: Problems }
type Of = { starts: readonly ConferenceStart[]; here: Here; draftOf: HoldingConference['draft'] }

/** The draft as a conference that can be signed, or what stands in its way, by field. */
export function readConference(draft: ConferenceDraft, { starts, here, draftOf }: Of): Read {
  const concerned = concernedIn(draft, starts)
  const problems = problemsOfTyping(draft, concerned)
  if (Object.keys(problems).length > 0) return { problems }
  const read = HoldingConference.safeParse({
    conferenceId: draft.conferenceId,
    happenedAt: instantOf(CalendarDay.parse(draft.day), draft.time, here.zone),
    minutes: Number(draft.minutes),
    function: draft.function,
    topic: draft.topic,
    staff: draft.staff,
    providers: draft.providers,
    others: draft.others.split('\n').filter((line) => line.trim() !== ''),
    lateBecause: draft.lateBecause.trim() || null,
    entries: concerned.map(({ caseId }) => entryOf(caseId, draft.parts[caseId] ?? newPart())),
    draft: draftOf,
  })
  if (read.success) return { body: read.data }
  return { problems: Object.fromEntries(read.error.issues.map(({ path, message }) => [path.join('.'), message])) }
}

const entryOf = (caseId: string, { concerned: _, discussed, tasks, ...part }: TypedPart) => ({
  ...part,
  caseId,
  discussed: discussed.trim() || null,
  tasks: tasks.map(({ title, ownerId, on }) => ({ title, ownerId, on })),
})

function problemsOfTyping(draft: ConferenceDraft, concerned: readonly ConferenceStart[]): Problems {
  const when = CalendarDay.safeParse(draft.day).success && /^\d\d:\d\d$/.test(draft.time)
  const minutes = /^\d{1,3}$/.test(draft.minutes) && Number(draft.minutes) > 0 && Number(draft.minutes) <= 720
  const parts = concerned.map(({ caseId }, at) => partProblems(draft.parts[caseId] ?? newPart(), at))
  return {
    ...(!draft.topic.trim() && { topic: say('conference_needs_topic') }),
    ...(!when && { happenedAt: say('conference_needs_when') }),
    ...(!minutes && { minutes: say('minutes_out_of_range') }),
    ...(concerned.length === 0 && { entries: say('conference_needs_case') }),
    ...Object.assign({}, ...parts),
  }
}

const partProblems = ({ decisions, tasks }: TypedPart, at: number): Problems => ({
  ...(!decisions.trim() && { [`entries.${at}.decisions`]: say('conference_needs_decisions') }),
  ...(tasks.some(({ title, ownerId, on }) => !title.trim() || !ownerId || !on) && {
    [`entries.${at}.tasks`]: say('conference_needs_task'),
  }),
})
