import { registerEventKind } from '../programs/shared.ts'

/** What a pack may say about the events of this room. `instrument` is the key of the instrument, such as `phq-9`. */
registerEventKind('assessment.signed', ['instrument', 'score', 'band', 'concern', 'critical', 'again', 'doneOn'])
registerEventKind('assessment.critical', ['instrument', 'item'])
registerEventKind('assessment.voided', ['instrument'])
