/** What every entry brings that a source says: its own key, whose it is, through which program, from whom. */
export type SavedEntry = {
  id: string
  clientId: string
  programId: string
  dataClass?: string | undefined
  /** The name of the source, as the record shows it. */
  source: string
}

export const placed = ({ source, ...entry }: SavedEntry) => ({ ...placedOnly(entry), source })

/** For what keeps no source of its own: names, addresses, numbers. */
export const placedOnly = ({ id, clientId, programId, dataClass }: Omit<SavedEntry, 'source'>) => ({
  id,
  client_id: clientId,
  program_id: programId,
  data_class: dataClass ?? 'general',
})
