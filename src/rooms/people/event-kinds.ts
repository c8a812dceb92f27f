import { registerEventKind } from '../programs/shared.ts'

/** What a pack may say about the events of this room, beyond what every pack knows. */
registerEventKind('alert.raised', ['kind'])
registerEventKind('stay.withdrawn', ['class'])
registerEventKind('stay.left', ['class'])
registerEventKind('stay.changed', [])
registerEventKind('household.joined', ['role'])
registerEventKind('household.left', ['untilDay'])
registerEventKind('household.changed', ['role'])
registerEventKind('household.need_noted', [])
registerEventKind('household.need_changed', [])
