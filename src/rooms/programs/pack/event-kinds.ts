/**
 * The events that a pack may speak of, with their facts. A rule about an event that nobody leaves would never fire,
 * so the loader tells it as a mistake. A later room adds its own at assembly.
 */
const factsOfKind = new Map<string, readonly string[]>([
  ['referral.received', ['urgency', 'source', 'via']],
  ['referral.answered', ['answer', 'reason']],
  ['eligibility.decided', ['result']],
  ['case.stage_changed', ['from', 'to', 'reason', 'urgency']],
  ['case.assigned', ['role', 'staffId']],
  ['case.pack_moved', ['from', 'to']],
  ['case.closed', ['reason', 'summaryWritten', 'carried']],
  ['case.summarised', []],
  ['closing.asked', ['reason']],
  ['closing.sent_back', []],
  ['case.reopened', ['reason']],
  ['stay.started', ['class']],
  ['stay.finished', ['class', 'endedAt', 'hospital', 'disposition']],
  ['identity.confirmed', []],
  ['contact_details.confirmed', []],
  [
    'contact.recorded',
    ['outcome', 'mode', 'withClient', 'withCaregiver', 'faceToFace', 'minutes', 'happenedAt', 'reofferOn'],
  ],
  ['note.started', ['happenedAt']],
  ['note.discarded', []],
  ['visit.happened', ['withWhom', 'kind', 'happenedAt']],
  ['medications.reconciled', ['happenedAt']],
  ['acuity.confirmed', ['tier', 'score']],
  ['task.set', ['dueOn', 'title', 'ownerId']],
  ['task.done', []],
  ['obligation.waived', ['rule', 'kind']],
])

export const registerEventKind = (kind: string, facts: readonly string[]): void => {
  factsOfKind.set(kind, facts)
}

export const eventKinds = (): string[] => [...factsOfKind.keys()]

/** The names of an event's facts; undefined when nobody leaves such an event. */
export const factsOf = (kind: string): readonly string[] | undefined => factsOfKind.get(kind)
