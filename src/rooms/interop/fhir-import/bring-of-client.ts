import type { Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import type { Saved } from '../../people/index.ts'
import { mergeKnown } from '../fhir/merge-known.ts'
import type { FhirRecord } from '../fhir/record/fhir-record.ts'
import type { SourceLink } from '../source-link/source-link.ts'
import { type Arrival, arrivalsOf, type Kind, type OfClient } from './arrivals.ts'
import { type Place, placeOf, type Run, touch } from './run.ts'

/** How one kind of record comes to stand in a client's record. */
export type Keeping<R extends OfClient> = Omit<Kind<R>, 'merge'> & {
  name: string
  in(file: FhirRecord): R[]
  /** Whether its source took it back: then it stands no longer. */
  isWithdrawn?(record: R): boolean
  remove?(tx: Tx, id: string): Promise<Saved>
  save(run: Run, place: Place, record: R): Promise<Saved>
}

export type Bring = (run: Run, file: FhirRecord) => Promise<void>

/** Brings in one kind: each record put together with what its source said before, saved, and counted once. */
export const bringing =
  <R extends OfClient>(kind: Keeping<R>): Bring =>
  async (run, file) => {
    for (const arrival of await arrivalsOf(run, { ...kind, merge: mergeKnown }, kind.in(file))) {
      await bring(run, kind, arrival)
    }
  }

async function bring<R extends OfClient>(run: Run, kind: Keeping<R>, arrival: Arrival<R>): Promise<void> {
  const { key, record, clientId, inFile } = arrival
  const own = run.links.of(key)
  if (own?.sha256 === record.source.sha256 && own.clientId === clientId) {
    if (inFile) run.tally.count('unchanged', record.source.resourceType)
    return
  }
  if (own && own.clientId !== clientId) await moveAway(run, kind, own, arrival)
  const before = own?.clientId === clientId ? own : run.links.elsewhere(key, clientId)
  const saved = await keep(run, kind, arrival, before)
  const outcome = outcomeOf(saved, own, before)
  if (inFile) run.tally.count(outcome, record.source.resourceType)
  const touched = touch(run, clientId, 'identifier')
  if (outcome === 'created') touched.created += 1
  if (outcome === 'updated' || outcome === 'merged') touched.updated += 1
}

function outcomeOf(saved: Saved, own: SourceLink | undefined, before: SourceLink | undefined) {
  if (!before) return own ? 'updated' : 'created'
  if (!own) return 'merged'
  return saved === 'created' ? 'updated' : saved
}

async function keep<R extends OfClient>(
  run: Run,
  kind: Keeping<R>,
  { key, record: arriving, clientId, program: bringing }: Arrival<R>,
  before: SourceLink | undefined,
): Promise<Saved> {
  const program = before?.state.programId ? await run.programOf(before.state.programId) : bringing
  const record = before ? mergeKnown(kind.schema.parse(before.state.record), arriving) : arriving
  const id = before?.subjectId ?? newId()
  const source = before?.state.shownSource ?? key.source
  const place = placeOf({ id, clientId, program, source, of: record.source })
  const saved = await saveOrRemove(run, kind, place, record)
  const { sha256 } = arriving.source
  run.links.keep({
    ...linkKey(key),
    kind: kind.name,
    subjectId: id,
    clientId,
    sha256,
    state: { record, programId: program.id, shownSource: source },
  })
  return saved
}

function saveOrRemove<R extends OfClient>(run: Run, kind: Keeping<R>, place: Place, record: R): Promise<Saved> {
  const { isWithdrawn, remove } = kind
  return remove && isWithdrawn?.(record) ? remove(run.tx, place.id) : kind.save(run, place, record)
}

const linkKey = ({ source, resourceType, logicalId }: SourceLink | Arrival<unknown>['key']) => ({
  source,
  resourceType,
  logicalId,
})

/** The source told it of the wrong patient before: there it stands no longer. */
async function moveAway<R extends OfClient>(
  run: Run,
  kind: Keeping<R>,
  own: SourceLink,
  { record, key }: Arrival<R>,
): Promise<void> {
  await kind.remove?.(run.tx, own.subjectId)
  const name = record.patient.display ?? ''
  run.tally.warn(record.source, 'moved_to_another', { resource: `${key.resourceType}/${key.logicalId}`, name })
}
