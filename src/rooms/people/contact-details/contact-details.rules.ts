import { refuse } from '../refusals.ts'

/** Refuses what nobody could dial or write to. */
export function refuseUnlessReachable(
  { kind, value }: { kind: 'phone' | 'email'; value: string },
  field = 'value',
): void {
  if (kind === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) throw refuse('email_unreadable', field)
  if (kind === 'phone' && value.replaceAll(/\D/g, '').length < 3) throw refuse('number_unreadable', field)
}

/** The number of somebody beside the client: written down where it is known, and then one that can be dialled. */
export function refuseUnlessDialled(phone: string | null, field = 'phone'): void {
  if (phone !== null) refuseUnlessReachable({ kind: 'phone', value: phone }, field)
}
