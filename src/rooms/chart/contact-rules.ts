import { say } from './en.ts'

/** "Text OK, no voicemail"; null means that nobody asked. */
export function contactRulesOf(mayText: boolean | null, mayLeaveVoicemail: boolean | null): string {
  const text = { true: say('text_ok'), false: say('no_text'), null: '' }[`${mayText}`]
  const voicemail = { true: say('voicemail_ok'), false: say('no_voicemail'), null: '' }[`${mayLeaveVoicemail}`]
  return [text, voicemail].filter(Boolean).join(', ') || say('not_asked_contact')
}
