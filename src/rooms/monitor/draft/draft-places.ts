import type { DraftLine } from '../../../words/draft.ts'

/** Where somebody writes on what they began, by its kind. A note is a drawer over any page, and has no address. */
const places: Readonly<Record<string, (subjectId: string, me: string) => string>> = {
  addendum: (noteId) => `/notes/${noteId}?add=addendum`,
  assessment: (assessmentId) => `/assessments/${assessmentId}`,
  amendment: (noteId) => `/notes/${noteId}?add=amendment`,
  goal_updates: (caseId) => `/cases/${caseId}/plan/update`,
  acuity: (caseId) => `/cases/${caseId}/acuity`,
  conference: (caseId) => `/cases/${caseId}/conference`,
  household_conference: (householdId) => `/households/${householdId}/conference`,
  group_note: () => '/group-note',
  closure: (caseId) => `/cases/${caseId}/close`,
  closing_summary: (caseId) => `/cases/${caseId}/close`,
  // of somebody who is not known yet it stands under whoever writes it
  referral: (subjectId, me) => (subjectId === me ? '/referrals/new' : `/referrals/new?clientId=${subjectId}`),
}

/** What Today offers to go on with: an address, or the drawer of a note. */
export function resumable(drafts: readonly DraftLine[], me: string) {
  return drafts.flatMap((draft) => {
    const to = places[draft.kind]?.(draft.subjectId, me) ?? null
    return to !== null || draft.kind === 'contact_note' ? [{ ...draft, to }] : []
  })
}
