import type { Listeners } from '../../platform/events.ts'
import { registerOpenKinds } from '../cases/index.ts'
import { onAnyEvent } from './keeping/on-any-event.ts'
import { onAssessmentCritical } from './notice/on-assessment-critical.ts'
import { onDuplicateAsked, onDuplicateDecided } from './notice/on-duplicate.ts'
import { onAskedAgain, onBackupEnded, onCaseAssigned, onStayFinished, onStayStarted } from './notice/on-turn-of-case.ts'
import { selectOpenKinds } from './obligation/obligation.sql.ts'
import { onPackMoved } from './pack-move/on-pack-moved.ts'
import { onStepDue, onStepEnded } from './plan-step/on-step.ts'
import { onConferenceTask } from './task/on-conference-task.ts'

const room = 'monitor'

/** What this room hears from the others, and what it tells those before it. */
export function monitorListens(listeners: Listeners): void {
  listeners.listen('case.assigned', { room, hear: onCaseAssigned })
  listeners.listen('case.backup_ended', { room, hear: onBackupEnded })
  listeners.listen('referral.asked_again', { room, hear: onAskedAgain })
  listeners.listen('stay.started', { room, hear: onStayStarted })
  listeners.listen('stay.finished', { room, hear: onStayFinished })
  listeners.listen('assessment.critical', { room, hear: onAssessmentCritical })
  listeners.listen('duplicate.asked', { room, hear: onDuplicateAsked })
  listeners.listen('duplicate.decided', { room, hear: onDuplicateDecided })
  listeners.listen('step.due', { room, hear: onStepDue })
  listeners.listen('step.ended', { room, hear: onStepEnded })
  listeners.listen('conference.task_agreed', { room, hear: onConferenceTask })
  listeners.listen('case.pack_moved', { room, hear: onPackMoved })
  listeners.listen('*', { room, hear: onAnyEvent })
  registerOpenKinds(selectOpenKinds)
}
