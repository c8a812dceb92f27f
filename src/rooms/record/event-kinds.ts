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
registerEventKind('disclosure.made', ['document', 'purpose'])
