import { z } from 'zod'

/** What came of a contact. Only 'reached' and 'refused' are more than an attempt. */
export const outcomes = ['reached', 'message', 'no_answer', 'refused'] as const
export const Outcome = z.enum(outcomes)
export type Outcome = z.infer<typeof Outcome>

export const modes = ['phone', 'in_person', 'video', 'text', 'email', 'letter'] as const
export const Mode = z.enum(modes)
export type Mode = z.infer<typeof Mode>

export const places = ['office', 'home', 'hospital', 'facility', 'community', 'elsewhere'] as const
export const Place = z.enum(places)
export type Place = z.infer<typeof Place>

/** With whom: the client, a caregiver of theirs, both, or an outsider (a provider, an agency). */
export const parties = ['client', 'both', 'caregiver', 'outsider'] as const
export const Party = z.enum(parties)
export type Party = z.infer<typeof Party>

export const functions = ['assess', 'plan', 'link', 'monitor', 'advocate', 'direct'] as const
export const WorkFunction = z.enum(functions)
export type WorkFunction = z.infer<typeof WorkFunction>
