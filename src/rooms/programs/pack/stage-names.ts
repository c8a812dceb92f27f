/** Where a case may stand (domain.md 2.2). A pack uses some of them; the moves between them belong to the room of cases. */
export const stageNames = [
  'referred',
  'screening',
  'waitlisted',
  'outreach',
  'intake',
  'assessment',
  'planning',
  'active',
  'reassessment',
  'on_hold',
  'transfer_pending',
  'transition',
  'closed',
  'follow_up',
  'archived',
  'cancelled',
  'entered_in_error',
] as const

export type StageName = (typeof stageNames)[number]
