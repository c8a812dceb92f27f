/** What may say whose ids a file holds, the surest first. */
export type SaidOfSource = {
  /** By whoever sends it: `--source`. */
  named: string | null
  /** The server that most of its entries come from. */
  server: string | null
  /** Under which source the very same file came before. */
  before: string | null
  /** The folder it lay in; of an upload nothing is known. */
  folder: string | null
}

export type SourceName = {
  name: string
  /** False when only a folder says so: 'Patient/1' in two folders of that name may be two people. */
  isSure: boolean
}

/** Logical ids belong to a named source: two hospitals both have a Patient/1. */
export function sourceNameOf({ named, server, before, folder }: SaidOfSource): SourceName {
  const sure = named ?? server
  if (sure !== null) return { name: sure, isSure: true }
  return { name: before ?? folder ?? 'upload', isSure: false }
}
