import { isSameStay } from '../../people/index.ts'
import { isInBed } from '../fhir/admission-kind.rules.ts'
import { convergeStay } from '../fhir/converge-stay.ts'
import { StayRecord } from '../fhir/record/clinical-record.ts'
import type { ImportProgram, Run } from '../fhir-import/run.ts'
import { dayText, displayOf } from '../fhir-import/words-of.ts'
import { selectStayLinks } from '../source-link/source-link.sql.ts'
import { type LinkKey, type LinkState, linkName, type SourceLink } from '../source-link/source-link.ts'
import { type StayByHand, selectStaysByHand } from './stays-by-hand.sql.ts'

/** One stay of one client, out of everything that any source has said of it. */
export type KnownStay = {
  id: string
  clientId: string
  /** The program whose file told of it first. */
  program: ImportProgram
  /** The source that the record shows. */
  source: string
  record: StayRecord
  discharge: LinkState['discharge']
  /** By which names its sources call it. */
  links: SourceLink[]
}

/** Every stay of these people that came before, each once although several sources tell of it. */
export async function knownStaysOf(run: Run, clientIds: readonly string[]): Promise<KnownStay[]> {
  const stays = new Map<string, KnownStay>()
  for (const link of clientIds.length > 0 ? await selectStayLinks(run.tx, clientIds) : []) {
    const known = stays.get(link.subjectId)
    stays.set(link.subjectId, known ? withLink(known, link) : await stayOf(run, link))
  }
  for (const one of await selectStaysByHand(run.tx, clientIds)) {
    const known = stays.get(one.id)
    stays.set(one.id, known ? withHand(known, one) : await stayByHand(run, one))
  }
  return [...stays.values()]
}

const withHand = (known: KnownStay, { record, referred }: StayByHand): KnownStay => ({
  ...known,
  record: convergeStay(record, known.record),
  discharge: known.discharge ?? (referred ? 'referred' : undefined),
})

async function stayByHand(run: Run, { programId, referred, ...said }: StayByHand): Promise<KnownStay> {
  const discharge = referred ? ('referred' as const) : undefined
  return { ...said, program: await run.programOf(programId), discharge, links: [] }
}

async function stayOf(run: Run, link: SourceLink): Promise<KnownStay> {
  const { subjectId: id, clientId, state } = link
  return {
    id,
    clientId: clientId ?? '',
    program: await run.programOf(state.programId ?? run.program.id),
    source: state.shownSource ?? link.source,
    record: StayRecord.parse(state.record),
    discharge: state.discharge,
    links: [link],
  }
}

const withLink = (known: KnownStay, link: SourceLink): KnownStay => ({
  ...known,
  record: convergeStay(known.record, StayRecord.parse(link.state.record)),
  discharge: known.discharge ?? link.state.discharge,
  links: [...known.links, link],
})

export type ArrivingStay = { key: LinkKey; clientId: string; record: StayRecord }

/**
 * Which known stay an arriving one is: by the source's own id; told by another source, by an identifier that both name
 * or by an id that is a uuid. Within one source an identifier may be that of the visit, which several wards share.
 * What was written down by hand alone has neither: it is known by its hospital and its days.
 */
export function sameStay(
  known: readonly KnownStay[],
  { key, clientId, record }: ArrivingStay,
  zone: string,
): KnownStay | undefined {
  const ofClient = known.filter((one) => one.clientId === clientId)
  const own = ofClient.find(({ links }) => links.some((link) => linkName(link) === linkName(key)))
  if (own) return own
  const others = ofClient.filter(({ links }) => links.every(({ source }) => source !== key.source))
  return (
    others.find((one) => hasUuidOf(one, key)) ??
    others.find((one) => shareIdentifier(one.record, record)) ??
    others.find((one) => isByHandAlone(one) && isSameStay(inDays(one.record, zone), inDays(record, zone)))
  )
}

const isByHandAlone = ({ links, record }: KnownStay): boolean =>
  links.length === 0 && record.status !== 'entered-in-error' && record.status !== 'cancelled'

const inDays = (record: StayRecord, zone: string) => ({
  inBed: isInBed(record.classCode),
  hospital: record.hospital ?? displayOf(record.hospitalLink),
  startedOn: dayText(record.start, zone),
  endedOn: dayText(record.dischargedAt ?? record.end, zone),
})

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const hasUuidOf = ({ links }: KnownStay, { logicalId }: LinkKey): boolean =>
  uuid.test(logicalId) && links.some((link) => link.logicalId === logicalId)

const shareIdentifier = (one: StayRecord, other: StayRecord): boolean =>
  one.identifiers.some(
    ({ system, value }) =>
      system !== null && other.identifiers.some((its) => its.system === system && its.value === value),
  )
