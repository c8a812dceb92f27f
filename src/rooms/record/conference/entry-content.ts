type Signed = {
  id: string
  case_id: string
  client_id: string
  author_id: string
  happened_at: Date | string
  entered_at: Date | string
  late_because: string | null
  minutes: number
  function: string
  topic: string
  participants: unknown
  discussed: string | null
  decisions: string
  tasks: unknown
}

/** What a signature stands for: every word and figure of an entry, as it is stored. */
export const contentOfEntry = (row: Signed) => ({
  entryId: row.id,
  caseId: row.case_id,
  clientId: row.client_id,
  authorId: row.author_id,
  happenedAt: new Date(row.happened_at).toISOString(),
  enteredAt: new Date(row.entered_at).toISOString(),
  lateBecause: row.late_because,
  minutes: row.minutes,
  function: row.function,
  topic: row.topic,
  participants: row.participants,
  discussed: row.discussed,
  decisions: row.decisions,
  tasks: row.tasks,
})
