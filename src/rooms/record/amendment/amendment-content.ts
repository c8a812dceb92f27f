import type { AmendmentRow } from './amendment.sql.ts'

/** What the signature under an amendment stands for, as it is stored. */
export const amendmentContent = (noteId: string, row: AmendmentRow) => ({
  amendmentId: row.id,
  noteId,
  corrects: row.corrects,
  authorId: row.author_id,
  because: row.because,
  format: row.format,
  body: row.body,
  minutes: row.minutes,
  at: new Date(row.at).toISOString(),
})
