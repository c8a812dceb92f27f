import { refusalsOf } from '../words/refusal.ts'

/** What the screens themselves refuse, before or beside the server. */
export const webSentences = {
  email_and_password_differ: 'This email and password do not belong together. Check both, or ask your administrator.',
  too_many_tries: 'Too many tries in a short time. Wait a minute, then try again.',
} as const

export const refuse = refusalsOf('web', webSentences)
