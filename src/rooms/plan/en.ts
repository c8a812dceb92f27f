import { sayingsOf } from '../../words/catalogue.ts'
import { offTrackSentences } from './goal/off-track.en.ts'
import { drawerSentences } from './library-drawer/library.en.ts'
import { plainCopySentences } from './plain-copy.en.ts'
import { planSentences } from './refusals.ts'
import { screenSentences } from './screens.en.ts'
import { signingSentences } from './signing.en.ts'
import { suggestedSentences } from './suggested/suggested.en.ts'
import { differenceSentences } from './version/difference.en.ts'

export const en = {
  ...planSentences,
  ...differenceSentences,
  ...offTrackSentences,
  ...screenSentences,
  ...signingSentences,
  ...plainCopySentences,
  ...suggestedSentences,
  ...drawerSentences,
  event_need: 'Need: {{title}}',
  event_need_decided: 'Need "{{title}}" is now {{status}}',
  event_goal_set: 'Goal set: {{words}}',
  event_goal_progressed: 'Goal update: {{words}} ({{how}})',
  event_goal_achieved: 'Goal reached: {{words}}',
  event_goal_ended: 'Goal ended: {{words}} ({{how}})',
  event_step_due: 'Step of the plan: {{title}}',
  event_step_done: 'Step of the plan finished: {{title}}',
  event_step_stopped: 'Step of the plan given up: {{title}}',
  event_step_goal_ended: 'Step of the plan rests with its goal: {{title}}',
  event_step_changed: 'Step of the plan changed: {{title}}',
  event_offered: 'Plan version {{version}} sent for review',
  event_signature: '{{name}} signed plan version {{version}}',
  event_signature_refused: '{{name}} did not want to sign plan version {{version}}',
  event_signed: 'Plan version {{version}} signed',
  event_approved: 'Plan version {{version}} approved',
  event_returned: 'Plan version {{version}} sent back: {{because}}',
  event_reviewed: 'Plan version {{version}} reviewed, next review {{day}}',
  ended_completed: 'completed',
  'ended_on-hold': 'on hold',
  ended_cancelled: 'cancelled',
  'ended_entered-in-error': 'entered in error',
  ended_rejected: 'not agreed to',
  way_better: 'better',
  way_same: 'same',
  way_worse: 'worse',
  note_of: 'Contact of {{day}}',
  print_plan: 'plan in plain words',
} as const

export const say = sayingsOf('plan', en)
