import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { signedForExport } from '../../assess/index.ts'
import { recordOf } from '../../people/index.ts'
import { plansForExport } from '../../plan/index.ts'
import { type Asker, disclose, gateFor, type Purpose } from '../../record/index.ts'
import { assessmentsOut } from './assessment-out.ts'
import { ours } from './ours.ts'
import { patientOut } from './patient-out.ts'
import { plansOut } from './plan-out.ts'

export type Exporting = { clientId: string; asker: Asker; purpose: Purpose }

/**
 * One person as a FHIR R4 bundle, through the gate: what may not leave stays, and what left is written down as a
 * disclosure in the same transaction.
 */
export async function exportClient(tx: Tx, { clientId, asker, purpose }: Exporting): Promise<Bundle> {
  const gate = gateFor(asker, purpose)
  const record = await recordOf(tx, clientId)
  const assessments = gate.pass('assessments', await signedForExport(tx, clientId))
  const plans = gate.pass('plans', await plansForExport(tx, clientId))
  const resources: Resource[] = [
    patientOut({
      ...record,
      phones: gate.pass('phones', record.phones),
      identifiers: gate.pass('identifiers', record.identifiers),
    }),
    ...assessmentsOut(assessments, clientId),
    ...plansOut(plans, clientId),
  ]
  await disclose(tx, {
    clientId,
    programId: record.client.programId,
    kind: 'export',
    document: 'interop:fhir_export',
    purpose,
    ...gate.told(),
  })
  return bundleOf(resources, contextOf(tx).house.clock.now())
}

const bundleOf = (resources: readonly Resource[], at: Date): Bundle => ({
  resourceType: 'Bundle',
  type: 'collection',
  timestamp: at.toISOString(),
  entry: resources.map(
    (resource): BundleEntry => ({
      fullUrl: `${ours}/${resource.resourceType}/${resource.id}`,
      resource,
    }),
  ),
})
