import { sayingsOf } from '../words/catalogue.ts'
import '../words/typed.ts'
import { refusalsOf } from '../words/refusal.ts'

export const platformEn = {
  not_there: 'There is nothing here that you can see. Check the address, or ask a supervisor who carries this client.',
  not_your_role: 'Your role does not include this. Ask a supervisor or an administrator.',
  migration_edited:
    '{{file}} was changed after it had run here. Put it back as it was, and write what is new into a migration of its own.',
  key_unreadable:
    'The header Idempotency-Key holds no UUID. Give each act a UUID of its own, and a retry the same one.',
  key_used_for_another_act: 'This request repeats the key of another one. Reload the page and try again.',
  stale_edit: 'Somebody else changed this meanwhile. Compare both versions, then save again.',
  unreadable_request: 'This could not be read. Correct the fields named and send it again.',
  too_many: 'Too many requests in a short time. Wait a minute, then try again.',
  too_large: 'This is too large. Send a smaller file.',
  our_fault:
    'Something went wrong on our side. Nothing was saved. Try again; if it stays, give the request number to your administrator.',
  busy: 'The database is starting again. Nothing was saved. Try again in a few seconds.',
  signed_out: 'You are signed out. Sign in to go on; what you wrote is kept.',
  link_over: 'This link has been used, or its time is over. Ask whoever sent it for a new one.',
  not_from_our_pages: 'This request did not come from our own pages, so it was refused.',
  no_such_agency: 'There is no such agency here. There is: {{names}}. Run "throughline serve" once to make one.',
  which_agency: 'There are several agencies: {{names}}. Say which with --agency NAME.',
} as const

/** Nothing of it is said by hand yet: refusals and roles are said by their stored keys. */
sayingsOf('platform', platformEn)
export const refuse = refusalsOf('platform', platformEn)
