import { sayingsOf } from '../../../words/catalogue.ts'

/** Why a goal is off track, with its arithmetic. Spread into the catalogue of the room. */
export const offTrackSentences = {
  off_passed: 'The target day {{day}} has passed, and it is not reached.',
  off_behind: 'On a straight line from {{from}} to {{to}} it would be {{expected}} today. It is {{now}}.',
  off_stalled_one: 'No update for {{count}} day. We ask for one within {{most}} days.',
  off_stalled_other: 'No update for {{count}} days. We ask for one within {{most}} days.',
  off_worsening_one: 'The last update was worse than the one before.',
  off_worsening_other: 'The last {{count}} updates were worse, each than the one before.',
} as const

export const sayOffTrack = sayingsOf('plan', offTrackSentences)
