import { newId } from '../../../words/ids.ts'
import { type SavedProvider, saveProvider } from '../../people/index.ts'
import type { FhirRecord } from '../fhir/record/fhir-record.ts'
import type { PractitionerRoleRecord } from '../fhir/record/people-record.ts'
import type { Link, Source } from '../fhir/record/record-parts.ts'
import { keyAt, keyIn, type Run } from '../fhir-import/run.ts'
import type { SourceLink } from '../source-link/source-link.ts'
import { saidOfLocation, saidOfOrganization, saidOfPractitioner, saidOfRole } from './provider-said.ts'
import { selectProviders } from './providers.sql.ts'

/** What a source says of somebody outside the agency; null where it says nothing. */
export type SaidOfProvider = Omit<SavedProvider, 'id' | 'name'> & { name: string | null }

/** `subject` when it says more of a provider who has a record of their own. */
type Arriving = { record: { source: Source }; said: SaidOfProvider; subject?: string }

/** The people and places outside the agency. A role says more of the person who holds it. */
export async function bringProviders(run: Run, file: FhirRecord): Promise<void> {
  const known = await knownProviders(run, file)
  for (const record of file.organizations) await bring(run, { record, said: saidOfOrganization(record) }, known)
  for (const record of file.locations) await bring(run, { record, said: saidOfLocation(record) }, known)
  for (const record of file.practitioners) await bring(run, { record, said: saidOfPractitioner(record) }, known)
  for (const record of file.practitionerRoles) await bringRole(run, record, known)
}

async function bringRole(run: Run, record: PractitionerRoleRecord, known: Known): Promise<void> {
  const subject = providerOf(run, record.practitioner)
  const said = saidOfRole(record)
  await bring(run, subject === null ? { record, said } : { record, said: { ...said, name: null }, subject }, known)
}

/** Which of our providers a reference names, when it has come already. */
export function providerOf({ links, source }: Pick<Run, 'links' | 'source'>, link: Link | null): string | null {
  if (link === null || link.state === 'named' || link.resourceType === null || link.logicalId === null) return null
  const { resourceType, logicalId, server } = link
  const key = keyAt(source.name, { server, resourceType, logicalId })
  const found = links.of(key) ?? links.elsewhere(key, null)
  return found?.kind === 'provider' ? found.subjectId : null
}

type Known = Map<string, SavedProvider>

async function knownProviders(run: Run, file: FhirRecord): Promise<Known> {
  const records = [...file.organizations, ...file.locations, ...file.practitioners, ...file.practitionerRoles]
  const own = records.map((record) => linkOf(run, record.source)?.subjectId ?? null)
  const ofRoles = file.practitionerRoles.map(({ practitioner }) => providerOf(run, practitioner))
  const ids = [...own, ...ofRoles].filter((id) => id !== null)
  return new Map((await selectProviders(run.tx, ids)).map((provider) => [provider.id, provider]))
}

const linkOf = (run: Run, source: Source): SourceLink | undefined =>
  run.links.of(keyIn(run, source)) ?? run.links.elsewhere(keyIn(run, source), null)

async function bring(run: Run, { record, said, subject }: Arriving, known: Known): Promise<void> {
  const { source } = record
  const own = run.links.of(keyIn(run, source))
  if (own?.sha256 === source.sha256) return run.tally.count('unchanged', source.resourceType)
  const elsewhere = run.links.elsewhere(keyIn(run, source), null)
  const id = subject ?? own?.subjectId ?? elsewhere?.subjectId ?? newId()
  const before = known.get(id)
  const provider = before ? { ...before, ...saidIn(said) } : { id, ...said, name: said.name ?? unnamed(source) }
  const saved = await saveProvider(run.tx, provider)
  known.set(id, provider)
  keepLink(run, source, id)
  if (own) return run.tally.count(saved === 'created' ? 'updated' : saved, source.resourceType)
  run.tally.count(elsewhere ? 'merged' : 'created', source.resourceType)
}

/** 'Location/7': something must be called something, and a worker can find it in the source by this. */
const unnamed = ({ resourceType, logicalId }: Source): string => `${resourceType}/${logicalId}`

const keepLink = (run: Run, source: Source, subjectId: string): void =>
  run.links.keep({
    ...keyIn(run, source),
    kind: 'provider',
    subjectId,
    clientId: null,
    sha256: source.sha256,
    state: { record: null },
  })

/** Only what is said: a shorter word on the same person empties nothing. The kind stays what it was first. */
function saidIn({ kind: _, name, ...said }: SaidOfProvider): Partial<SavedProvider> {
  const told = Object.entries(said).filter(([, value]) => value !== null && value !== '')
  return { ...Object.fromEntries(told), ...(name === null ? {} : { name }) }
}
