import '../../assess/index.ts'
import '../../intake/index.ts'
import '../../plan/index.ts'
import '../../record/index.ts'
import path from 'node:path'
import { shippedPacks } from '../../programs/index.ts'
import type { PackLayer } from '../../programs/shared.ts'
import '../rule/rule.schema.ts'

export const folderOfPack = (name: string): string => path.resolve(import.meta.dirname, '../../../../packs', name)
export const shippedFolder = folderOfPack('post-discharge')

/** The pack as it lies in the repository. */
export async function shippedPack(): Promise<PackLayer> {
  const pack = (await shippedPacks()).get('post-discharge')
  if (!pack) throw new Error('The folder packs/ has no post-discharge.')
  return pack
}
