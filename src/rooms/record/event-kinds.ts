import { registerEventKind } from '../programs/shared.ts'

/** What a pack may say about the events of this room, beyond what every pack knows. */
registerEventKind('contact.recorded', [
  'outcome',
  'mode',
  'with',
  'withClient',
  'withCaregiver',
  'faceToFace',
  'minutes',
  'happenedAt',
  'reofferOn',
  'nextContactAt',
  'nextContactOn',
  'nextContactMode',
  'startedFrom',
])
registerEventKind('note.addendum_added', [])
registerEventKind('note.cosign_asked', ['rule'])
registerEventKind('note.cosigned', [])
registerEventKind('note.returned', ['ownerId', 'comment'])
registerEventKind('note.amended', [])
registerEventKind('note.voided', [])
registerEventKind('note.version_voided', [])
registerEventKind('conference.held', ['minutes', 'people'])
registerEventKind('conference.task_agreed', ['title', 'dueOn'])
registerEventKind('disclosure.made', ['document', 'purpose'])
