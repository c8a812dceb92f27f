/** Whole minutes that sum to the time it took; the first entries take what does not divide. */
export const sharesOf = (minutes: number, entries: number): number[] =>
  Array.from({ length: entries }, (_, at) => Math.floor(minutes / entries) + (at < minutes % entries ? 1 : 0))
