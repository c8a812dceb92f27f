import { dayOf } from '../../../words/time-zone.ts'
import { boundsOf, dayOfMoment } from '../fhir/record/moment.ts'
import type { Address, Link, Moment, Phone } from '../fhir/record/record-parts.ts'

/** A moment as a day, or as much of one as is known: '1968', '1968-03', '2020-12-18'. */
export const dayText = (moment: Moment | null, zone: string): string | null =>
  moment?.includes('T') ? dayOf(moment, zone) : moment

/** Only a whole day will do here. */
export const wholeDay = (moment: Moment | null, zone: string): string | null =>
  moment === null ? null : dayOfMoment(moment, zone)

/** The first instant that it may mean; of a month or a year nobody can say one. */
export function instantText(moment: Moment | null, zone: string): string | null {
  if (moment === null || dayOfMoment(moment, zone) === null) return null
  return new Date(boundsOf(moment, zone).earliest).toISOString()
}

/** 'Lucien Bosco': what anything referred to is called, as far as the reference says. */
export const displayOf = (link: Link | null): string | null => link?.display?.trim() || null

export const firstPhone = (phones: readonly Phone[]): string | null =>
  phones.find(({ kind }) => kind === 'phone')?.value ?? null

export const firstEmail = (phones: readonly Phone[]): string | null =>
  phones.find(({ kind }) => kind === 'email')?.value ?? null

/** '715 Crona Corner, Methuen, MA 01844' */
export function addressLine(address: Address | null): string | null {
  if (address === null) return null
  const { line, city, state, postalCode } = address
  return [line, city, `${state} ${postalCode}`.trim()].filter((part) => part !== '').join(', ') || null
}
