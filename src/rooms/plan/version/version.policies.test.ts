import { beforeAll, expect, test } from 'vitest'
import { amara, delroy, imani, type Member, riverside, viggo } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import { grantSight } from '../../staff/index.ts'
import { aSignature, aVersion, ofDelroy, putIn, version } from '../policies.example.ts'

const house = freshHouse()
const put = putIn(house)
const as = <T>(who: Member, work: (tx: Tx) => Promise<T>) => asStaff(house.by(who), work)
const asHouse = <T>(work: (tx: Tx) => Promise<T>) =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, work)
const refused = { code: '42501' }

beforeAll(() => put(amara, 'plan.plan_version', aVersion(amara, { id: version })))

test('a version is not born signed, and a colleague’s signature bears their own name', async () => {
  await expect(
    put(amara, 'plan.plan_version', aVersion(amara, { n: 3, state: 'signed', signed_at: '2026-11-23' })),
  ).rejects.toMatchObject(refused)
  const worker = { party: 'worker', credential: 'MD' }
  await expect(put(amara, 'plan.plan_signature', aSignature(amara, worker))).rejects.toMatchObject(refused)
})

test('what was signed is changed by nobody, not by the house itself', async () => {
  const signed = newId()
  await put(amara, 'plan.plan_version', aVersion(amara, { id: signed, n: 9 }))
  const set = (change: object) => (tx: Tx) =>
    tx.updateTable('plan.plan_version').set(change).where('id', '=', signed).execute()
  await asHouse(set({ state: 'signed', signed_at: '2026-11-23' }))
  await expect(asHouse(set({ content: '{"other": 1}' }))).rejects.toMatchObject(refused)
  await expect(as(imani, set({ state: 'client_review', signed_at: null }))).rejects.toMatchObject(refused)
  await expect(asHouse(set({ state: 'amended' }))).resolves.toBeDefined()
})

test('a version is signed by its signatures, and not by whoever writes that it is', async () => {
  const one = newId()
  await put(amara, 'plan.plan_version', aVersion(amara, { id: one, n: 8 }))
  const signed = (state: string) =>
    as(amara, (tx) =>
      tx.updateTable('plan.plan_version').set({ state, signed_at: '2026-11-23' }).where('id', '=', one).execute(),
    )
  const ours = { version_id: one, party: 'worker', name: amara.name, credential: amara.credential }
  await expect(signed('signed')).rejects.toMatchObject(refused)
  await put(amara, 'plan.plan_signature', aSignature(amara, { version_id: one }))
  await expect(signed('signed')).rejects.toMatchObject(refused)
  await put(amara, 'plan.plan_signature', aSignature(amara, { ...ours, how: 'refused', because: 'Not yet' }))
  await expect(signed('signed')).rejects.toMatchObject(refused)
  await expect(signed('amended')).rejects.toMatchObject(refused)
  await put(amara, 'plan.plan_signature', aSignature(amara, ours))
  await expect(signed('signed')).resolves.toBeDefined()
})

test('only a supervisor of the program approves, or signs as one, whatever they lead elsewhere', async () => {
  const approve = (who: Member) =>
    as(who, (tx) =>
      tx
        .insertInto('plan.version_act')
        .values({ ...ofDelroy, id: newId(), version_id: version, act: 'approved', sha256: 'x', by_staff: who.id })
        .execute(),
    )
  const sign = (who: Member) =>
    put(
      who,
      'plan.plan_signature',
      aSignature(who, { party: 'supervisor', name: who.name, credential: who.credential }),
    )
  await asHouse((tx) => grantSight(tx, { staffId: viggo.id, clientId: delroy, reason: 'cover', subjectId: version }))
  for (const who of [amara, viggo]) {
    await expect(approve(who), who.name).rejects.toMatchObject(refused)
    await expect(sign(who), who.name).rejects.toMatchObject(refused)
  }
  await expect(approve(imani)).resolves.toBeDefined()
  await expect(sign(imani)).resolves.toBeDefined()
})
