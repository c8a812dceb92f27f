import { isInBed } from './admission-kind.rules.ts'
import { type StayRecord, StayStatus } from './record/clinical-record.ts'
import type { Link } from './record/record-parts.ts'

/**
 * One stay out of what two files say of it, whichever came first. A stay only moves forward (planned, arrived,
 * in progress, finished; emergency or observation to inpatient), fields merge, nothing known is emptied.
 *
 * Each field keeps the words of the file that stood furthest along, then of the newest, then, where files say
 * different things at the same point, of whichever sorts last: so any order and any repetition end the same.
 */
export function convergeStay(known: StayRecord | null, arriving: StayRecord): StayRecord {
  if (known === null) return arriving
  const further = furtherOf(known.standing, arriving.standing)
  return {
    source: further('source', known.source, arriving.source),
    patient: further('patient', known.patient, arriving.patient),
    identifiers: bothOf(known.identifiers, arriving.identifiers),
    classCode: further('classCode', known.classCode, arriving.classCode),
    status: further('status', known.status, arriving.status),
    start: further('start', known.start, arriving.start),
    end: further('end', known.end, arriving.end),
    dischargedAt: further('dischargedAt', known.dischargedAt, arriving.dischargedAt),
    hospital: further('hospital', known.hospital, arriving.hospital),
    hospitalLink: further('hospitalLink', known.hospitalLink, arriving.hospitalLink),
    attending: further('attending', known.attending, arriving.attending),
    attendingLink: further('attendingLink', known.attendingLink, arriving.attendingLink),
    type: further('type', known.type, arriving.type),
    reason: further('reason', known.reason, arriving.reason),
    disposition: further('disposition', known.disposition, arriving.disposition),
    acuteAdmission: further('acuteAdmission', known.acuteAdmission, arriving.acuteAdmission),
    partOf: further('partOf', known.partOf, arriving.partOf),
    standing: highest(known.standing, arriving.standing),
  }
}

type Standing = StayRecord['standing']

/** Standings compare as text: each begins with what counts most. A field without one says nothing. */
export function standingOf(stay: Omit<StayRecord, 'standing'>): Standing {
  const stamp = stay.source.lastUpdated ?? ''
  const [status, place] = [rankOfStatus(stay.status), rankOfClass(stay.classCode)]
  const first: Record<string, string> = {
    classCode: `${place}`,
    // Once through the emergency door is acute, whatever a later message leaves out.
    acuteAdmission: stay.acuteAdmission === true ? '1' : '0',
    patient: rankOfLink(stay.patient),
    hospitalLink: rankOfLink(stay.hospitalLink),
    attendingLink: rankOfLink(stay.attendingLink),
    partOf: rankOfLink(stay.partOf),
  }
  const said = Object.entries(stay).filter(([, value]) => value !== null)
  return Object.fromEntries(said.map(([field]) => [field, `${first[field] ?? ''}${status}${place} ${stamp}`]))
}

/**
 * What somebody wrote down here stands until a source says as much itself: it counts by how far along the stay is, and
 * yields to every file that stands at the same point. Of whose it is, and from where, only files speak.
 */
export function standingByHand(stay: Omit<StayRecord, 'standing'>): Standing {
  const { source: _, patient: __, identifiers: ___, ...said } = standingOf(stay)
  return Object.fromEntries(Object.entries(said).map(([field, at]) => [field, at.trimEnd()]))
}

const furtherOf =
  (known: Standing, arriving: Standing) =>
  <V>(field: string, before: V, now: V): V => {
    const [knownAt = '', arrivingAt = ''] = [known[field], arriving[field]]
    if (knownAt !== arrivingAt) return arrivingAt > knownAt ? now : before
    return sortKey(now) > sortKey(before) ? now : before
  }

function highest(known: Standing, arriving: Standing): Standing {
  const fields = [...new Set([...Object.keys(known), ...Object.keys(arriving)])].toSorted()
  const higher = (field: string) => [known[field] ?? '', arriving[field] ?? ''].toSorted().at(-1) ?? ''
  return Object.fromEntries(fields.map((field) => [field, higher(field)]))
}

function bothOf<V>(known: V[], arriving: V[]): V[] {
  const all = new Map([...known, ...arriving].map((one) => [sortKey(one), one]))
  return [...all].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value)
}

const sortKey = (value: unknown): string => JSON.stringify(value) ?? ''

/** On leave is a pause within the stay: it may end in going back to the bed. */
const rankOfStatus = (status: StayStatus): number =>
  StayStatus.options.indexOf(status === 'onleave' ? 'in-progress' : status)

/** Not said, planned, everything else, emergency, observation, in a bed. */
function rankOfClass(classCode: string | null): number {
  if (classCode === null) return 0
  if (isInBed(classCode)) return 5
  if (classCode === 'OBSENC' || classCode === 'SS') return 4
  if (classCode === 'EMER') return 3
  return classCode === 'PRENC' ? 1 : 2
}

/** What is known to be here says more than what is awaited, and that more than a name. */
const rankOfLink = (link: Link | null): string =>
  link === null ? '' : `${['named', 'waits', 'here'].indexOf(link.state)}`
