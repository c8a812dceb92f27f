import type { z } from 'zod'
import { holdersOf } from '../../people/index.ts'
import type { Link, Source } from '../fhir/record/record-parts.ts'
import type { HeldRecord } from '../source-link/held.sql.ts'
import { type LinkKey, linkName } from '../source-link/source-link.ts'
import { type ImportProgram, keyAt, keyIn, type Run, touch } from './run.ts'

/** What a source says of a client. */
export type OfClient = { source: Source; patient: Link }

export type Kind<R extends OfClient> = {
  types: readonly string[]
  schema: z.ZodType<R>
  merge(known: R, arriving: R): R
}

/** A record whose client is known. `inFile` is false when an earlier file brought it and had to wait. */
export type Arrival<R> = { record: R; key: LinkKey; clientId: string; program: ImportProgram; inFile: boolean }

/** The records of one kind that can be written now. The others are held, under the name of what they wait for. */
export async function arrivalsOf<R extends OfClient>(
  run: Run,
  kind: Kind<R>,
  records: readonly R[],
): Promise<Arrival<R>[]> {
  const coming = await togetherWithHeld(run, kind, records)
  const arrivals: Arrival<R>[] = []
  for (const one of coming) {
    const { record, held, inFile } = one
    const clientId = await clientOf(run, record.patient, held?.content.fileSource ?? run.source.name)
    if (clientId === null) {
      if (inFile) holdBack(run, one)
      continue
    }
    if (held) {
      run.held.release(held)
      run.tally.complete()
    }
    touch(run, clientId, 'identifier')
    const program = held ? await run.programOf(held.programId) : run.program
    arrivals.push({ record, key: one.key, clientId, program, inFile })
  }
  return arrivals
}

type Coming<R> = { record: R; key: LinkKey; held: HeldRecord | undefined; inFile: boolean }

/** What was held and what the file says of the same record are one record. */
async function togetherWithHeld<R extends OfClient>(
  run: Run,
  { types, schema, merge }: Kind<R>,
  records: readonly R[],
): Promise<Coming<R>[]> {
  const held = new Map(run.held.ofTypes(types).map((one) => [linkName(one), one]))
  const coming = records.map((record): Coming<R> => {
    const key = keyIn(run, record.source)
    const waiting = held.get(linkName(key))
    held.delete(linkName(key))
    const together = waiting ? merge(schema.parse(waiting.content.record), record) : record
    return { record: together, key, held: waiting, inFile: true }
  })
  const completed = [...held.values()].map((waiting): Coming<R> => {
    const record = schema.parse(waiting.content.record)
    return { record, key: waiting, held: waiting, inFile: false }
  })
  return [...completed, ...coming]
}

function holdBack<R extends OfClient>(run: Run, { record, key, held }: Coming<R>): void {
  const waitsFor = nameOfAwaited(record.patient)
  run.tally.hold(record.source, waitsFor)
  const { source, resourceType, logicalId } = key
  run.held.hold({
    ...{ source, resourceType, logicalId, waitsFor },
    programId: held?.programId ?? run.program.id,
    content: { record, fileSource: held?.content.fileSource ?? run.source.name },
  })
}

const nameOfAwaited = (link: Link): string => {
  if (link.state === 'waits') return link.waitsFor
  return link.state === 'here' ? `${link.resourceType}/${link.logicalId}` : link.display
}

/** Whose record it is: by the source's own id, or by an identifier that one person here holds. */
export async function clientOf(run: Run, link: Link, fileSource: string): Promise<string | null> {
  if (link.state === 'named') return null
  const { resourceType, logicalId, server } = link
  if (resourceType !== null && logicalId !== null) {
    const known = run.links.of(keyAt(fileSource, { server, resourceType, logicalId }))
    if (known?.clientId) return known.clientId
  }
  const identifier = link.state === 'waits' ? link.identifier : null
  if (!identifier?.system) return null
  const { system, value } = identifier
  const holders = await holdersOf(run.tx, [{ system, value }])
  const people = new Set(
    holders.filter((held) => !held.sealed || held.programId === run.program.id).map((one) => one.clientId),
  )
  return people.size === 1 ? ([...people][0] ?? null) : null
}
