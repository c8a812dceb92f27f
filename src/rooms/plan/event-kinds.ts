import { registerEventKind } from '../programs/shared.ts'

/** What a pack may say about the events of this room. `version` counts from 1; `reviewOn` is a day. */
registerEventKind('need.identified', ['domain'])
registerEventKind('need.decided', ['domain', 'status'])
registerEventKind('goal.set', ['domain', 'targetOn'])
registerEventKind('goal.progressed', ['direction', 'achievement'])
registerEventKind('goal.achieved', ['domain'])
registerEventKind('goal.ended', ['lifecycle', 'achievement'])
registerEventKind('plan.offered', ['version'])
registerEventKind('plan.signed', ['version', 'first', 'reviewOn', 'needsApproval', 'clientSigned'])
registerEventKind('plan.approved', ['version'])
registerEventKind('plan.returned', ['version'])
registerEventKind('plan.reviewed', ['version', 'reviewOn'])
registerEventKind('plan.signature_given', ['version', 'party'])
registerEventKind('plan.signature_refused', ['version', 'party'])
registerEventKind('step.due', ['dueOn', 'ownerId', 'title', 'goalId', 'again'])
registerEventKind('step.ended', ['how', 'goalId'])
