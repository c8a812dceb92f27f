import { newId } from '../../../words/ids.ts'
import { type Saved, withdrawToldStay } from '../../people/index.ts'
import { acuteAdmission, isInBed } from '../fhir/admission-kind.rules.ts'
import { convergeStay } from '../fhir/converge-stay.ts'
import { StayRecord } from '../fhir/record/clinical-record.ts'
import type { FhirRecord } from '../fhir/record/fhir-record.ts'
import { type Arrival, arrivalsOf, type Kind } from '../fhir-import/arrivals.ts'
import { type Run, touch } from '../fhir-import/run.ts'
import type { SourceLink } from '../source-link/source-link.ts'
import { answerOf, followDischarge, type OfPerson } from './follow-discharge.ts'
import { selectLives } from './lives.sql.ts'
import { saveStayRow } from './save-stay-row.ts'
import { type KnownStay, knownStaysOf, sameStay } from './stays-of-clients.ts'

const kind: Kind<StayRecord> = { types: ['Encounter'], schema: StayRecord, merge: convergeStay }

/**
 * Stays come last: what a discharge opens needs to know the person, all their stays, and whether they are alive.
 * Each is put together with what any source said of it before, in whatever order.
 */
export async function bringStays(run: Run, file: FhirRecord): Promise<void> {
  const arrivals = await arrivalsOf(run, kind, file.stays)
  const clientIds = [...new Set(arrivals.map(({ clientId }) => clientId))]
  const known = await knownStaysOf(run, clientIds)
  const told = arrivals.map((arrival) => take(run, known, arrival))
  const lives = await selectLives(run.tx, clientIds)
  const personOf = (stay: KnownStay): OfPerson => ({
    others: known.filter((one) => one.clientId === stay.clientId && one !== stay).map(({ record }) => record),
    life: lives.get(stay.clientId) ?? { deceased: false, diedAt: null },
  })
  for (const one of told.toSorted(byStart)) await keep(run, one, personOf(one.stay))
  const before = known.filter((stay) => told.every((one) => one.stay !== stay))
  for (const stay of before) await sharpen(run, stay, personOf(stay))
}

/** `before` is what was known of it; null when nobody told of it yet. */
type Told = { arrival: Arrival<StayRecord>; stay: KnownStay; before: StayRecord | null; own: SourceLink | undefined }

/** Puts an arriving stay among the known ones, so that the next of this file finds it there. */
function take(run: Run, known: KnownStay[], arrival: Arrival<StayRecord>): Told {
  const { record, key, clientId, program } = arrival
  const own = run.links.of(key)
  const same = sameStay(known, arrival, run.zone)
  const stay = same ?? { id: newId(), clientId, program, source: key.source, record, discharge: undefined, links: [] }
  const before = same ? stay.record : null
  if (!same) known.push(stay)
  if (stay.links.length === 0) stay.source = key.source
  stay.record = convergeStay(before, record)
  const { source, resourceType, logicalId } = key
  const link = { source, resourceType, logicalId, kind: 'stay', subjectId: stay.id, clientId }
  const state = { record: null }
  stay.links = [...stay.links.filter((one) => one.source !== source), { ...link, sha256: record.source.sha256, state }]
  return { arrival, stay, before, own }
}

const byStart = (one: Told, other: Told): number =>
  (one.stay.record.start ?? '') < (other.stay.record.start ?? '') ? -1 : 1

/** A case that a discharge opens stands before the discharge is told, so that its clocks hear of it. */
async function keep(run: Run, told: Told, person: OfPerson): Promise<void> {
  const { arrival, stay, own } = told
  if (own && own.clientId !== stay.clientId) await withdrawMoved(run, own, arrival)
  const answer = answerOf(run, stay, person)
  const followed = await followDischarge(run, { stay, answer, program: arrival.program, isNews: isNews(told) })
  if (!isNews(told) && !followed) {
    if (arrival.inFile) run.tally.count('unchanged', arrival.record.source.resourceType)
    return
  }
  const saved = await saveStayRow(run, stay, { answer, others: person.others })
  keepLinks(run, told)
  count(run, told, saved)
}

/** The source told it of the wrong patient before: there it stands no longer. */
async function withdrawMoved(run: Run, own: SourceLink, { record, key }: Arrival<StayRecord>): Promise<void> {
  await withdrawToldStay(run.tx, own.subjectId)
  const name = record.patient.display ?? ''
  run.tally.warn(record.source, 'moved_to_another', { resource: `${key.resourceType}/${key.logicalId}`, name })
}

const isNews = ({ own, arrival: { record, clientId } }: Told): boolean =>
  own?.sha256 !== record.source.sha256 || own.clientId !== clientId

function keepLinks(run: Run, { stay, arrival: { key } }: Told): void {
  const { record, discharge, program, source: shownSource } = stay
  const state = { record, programId: program.id, shownSource, ...(discharge ? { discharge } : {}) }
  const link = stay.links.find(({ source }) => source === key.source)
  if (link) run.links.keep({ ...link, state })
}

function count(run: Run, { arrival, before, own }: Told, saved: Saved): void {
  const again = saved === 'created' ? 'updated' : saved
  const outcome = before === null ? (own ? 'updated' : 'created') : own ? again : 'merged'
  if (arrival.inFile) run.tally.count(outcome, arrival.record.source.resourceType)
  const touched = touch(run, arrival.clientId, 'identifier')
  if (outcome === 'created') touched.created += 1
  if (outcome === 'updated' || outcome === 'merged') touched.updated += 1
}

/** A visit to the emergency room that comes after the stay it led into tells that the stay was acute. */
async function sharpen(run: Run, stay: KnownStay, person: OfPerson): Promise<void> {
  const { classCode, acuteAdmission: said } = stay.record
  if (!isInBed(classCode) || said !== null || acuteAdmission(stay.record, person.others, run.zone) === null) return
  await saveStayRow(run, stay, { answer: answerOf(run, stay, person), others: person.others })
}
