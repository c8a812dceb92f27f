import type { Instant } from '../../../words/time-zone.ts'

export type Unit = 'hour' | 'day' | 'business_day'

/** How late, in the rule's own unit, begun units not counted: 0 is late within the first of them. Hours are rounded up. */
export type Late = { unit: Unit; count: number }

type Within = { unit: Unit; withinCount?: number }

/** What the rule's clock asks for, and whose it is; what the next strictest layer asked for, where that is another time. */
export type Asked = Within & { layer: string; beaten?: Within & { layer: string } }

/** One documented try to reach somebody that did not. */
export type Attempt = { eventId: string; at: Instant; mode: string | null }

export type Closing = {
  how: 'satisfied' | 'by_attempts' | 'waived' | 'ended' | 'withdrawn'
  /** The event that closed it. */
  by: string | null
  at: Instant
  late: Late | null
}

/** By when and by whom, before and after an event; what an undone event puts back. */
export type Move = {
  eventId: string
  dueFrom: Instant
  dueTo: Instant
  ownerFrom: string | null
  ownerTo: string | null
  ruleDueFrom: Instant | null
  limitFrom: Instant | null
  /** Null where a hand moved it: the rule went on to ask for the same. */
  askedFrom: Asked | null
}

/** Something that must happen by a date, as far as the rules need to know it. */
export type Obligation = {
  id: string
  ruleId: string
  ruleVersion: string
  kind: string
  /** The note, task or stay it is about. */
  subjectId: string | null
  openedBy: string
  /** The moment from which the clock runs, not the one at which we learned of it. */
  openedAt: Instant
  dueAt: Instant
  /** What the rule alone asks for, once somebody chose another moment; null where the rule's own is the one that counts. */
  ruleDueAt: Instant | null
  /** The earliest moment that an event or a hand had set: no reading of the clock passes it. */
  limitAt: Instant | null
  warnAt: Instant | null
  escalateAt: Instant | null
  asked: Asked
  ownerId: string | null
  endsWithCase: boolean
  attempts: readonly Attempt[]
  moves: readonly Move[]
  closed: Closing | null
}

type Later = 'id' | 'closed' | 'attempts' | 'moves' | 'ruleDueAt' | 'limitAt' | 'asked'

/** What a rule opens. `key` is the same whenever the same event opens the same rule, so that nothing opens twice. */
export type NewObligation = Omit<Obligation, Later> & {
  key: string
  unit: Unit
  caseId: string
  clientId: string
  programId: string
  /** A sentence of the pack with {{within}}; said with `words`. */
  title: string
  words: TitleWords
  /** The name of the rule's source and what set the clock, with {{day}}: 'CMS TCM, discharged {{day}}'. */
  source: string
  /** The layer whose clock was the earliest. */
  layer: string
  weight: 'legal' | 'safety' | 'ordinary'
  verb: string
  function: string
  waiting: boolean
  escalateTo: string | null
}

/** What a title and its source name; flat, so that it can be stored and said in any language. */
export type TitleWords = {
  withinUnit?: Unit
  withinCount?: number
  /** What another layer of the pack would have asked for. */
  otherLayer?: string
  otherUnit?: Unit
  otherCount?: number
  /** The agency's day of the moment from which the clock runs. */
  day: string
  [fact: string]: string | number | boolean | null
}

type Of = { obligationId: string; eventId: string }

/** What an event does to obligations. Nothing disappears: each is satisfied, waived by a person, or ended for a reason. */
export type Change =
  | { change: 'opened'; eventId: string; obligation: NewObligation }
  | ({ change: 'satisfied'; how: 'satisfied' | 'by_attempts'; at: Instant; late: Late | null } & Of)
  | ({ change: 'attempted'; attempt: Attempt; counts: boolean; soFar: number; enough: number } & Of)
  | ({ change: 'attempt_undone'; attemptBy: string } & Of)
  | ({ change: 'moved'; because: 'clock' | 'owner' | 'undone' | 'pack' } & Of &
      MovedTo & { before: Dates; restated?: Restated })
  | ({ change: 'ended'; because: EndedBecause; at: Instant } & Of)
  | ({ change: 'reopened' } & Of)

/** What its rule says of it in another version of the pack. */
export type Restated = Pick<
  NewObligation,
  | 'title'
  | 'source'
  | 'weight'
  | 'verb'
  | 'function'
  | 'waiting'
  | 'kind'
  | 'ruleVersion'
  | 'endsWithCase'
  | 'escalateTo'
>

export type EndedBecause = 'case_closed' | 'restarted' | 'not_needed' | 'not_asked' | 'withdrawn' | 'step_ended'

/** By when it is due: said to people, asked by the rule, and passed by no reading. */
export type DueDates = Pick<Obligation, 'dueAt' | 'ruleDueAt' | 'limitAt'>
type Dates = DueDates & { ownerId: string | null; asked: Asked }
export type MovedTo = Dates & { warnAt: Instant | null; escalateAt: Instant | null }
