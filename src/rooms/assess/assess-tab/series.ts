import type { SignedLine } from '../assessment/contract.ts'

/** All that was answered on one instrument. */
export type Series = {
  key: string
  title: string
  /** The latest that counts, or the latest of all where none does. */
  latest: SignedLine
  /** The one before it that counts. */
  before: SignedLine | undefined
  /** Those that count, the latest first. */
  counted: readonly SignedLine[]
  all: readonly SignedLine[]
}

/** By instrument, in the order in which each was answered last. */
export function seriesOf(signed: readonly SignedLine[]): Series[] {
  const keys = [...new Set(signed.map(({ key }) => key))]
  return keys.flatMap((key) => {
    const all = signed.filter((one) => one.key === key)
    const counted = all.filter(({ voided }) => voided === null)
    const latest = counted[0] ?? all[0]
    return latest ? [{ key, title: latest.title, latest, before: counted[1], counted, all }] : []
  })
}
