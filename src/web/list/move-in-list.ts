/** Rows carry data-row and their main act data-act, so that keys find them whatever groups they stand in. */
export function moveBy(list: HTMLElement | null, way: 1 | -1): void {
  const rows = rowsOf(list)
  const now = rows.findIndex((row) => row.contains(document.activeElement))
  const chosen = rows.findIndex((row) => row.ariaCurrent === 'true')
  const from = now >= 0 ? now : chosen
  const next = from < 0 ? rows.at(0) : rows.at(Math.min(Math.max(from + way, 0), rows.length - 1))
  focusRow(next)
}

/** Does the main act of the chosen row; chooses the first when none is. */
export function actOn(list: HTMLElement | null): void {
  const chosen = chosenRow(list)
  if (chosen) chosen.querySelector<HTMLElement>('[data-act]')?.click()
  if (!chosen) focusRow(rowsOf(list).at(0))
}

/** Presses what the chosen row offers under this key. */
export function clickKey(list: HTMLElement | null, key: string): void {
  chosenRow(list)?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click()
}

/** The row of this id and its place; where it is gone, the one that stands at its place now. */
export function rowBeside(list: HTMLElement | null, id: string | undefined, before: number) {
  const rows = rowsOf(list)
  const at = rows.findIndex(({ dataset }) => dataset['row'] === id)
  const place = at >= 0 ? at : Math.min(before, rows.length - 1)
  const row = rows[place]
  return { place, id: row?.dataset['row'], focus: () => focusRow(row) }
}

const rowsOf = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? []),
]

const chosenRow = (list: HTMLElement | null): HTMLElement | undefined =>
  rowsOf(list).find((row) => row.ariaCurrent === 'true')

function focusRow(row: HTMLElement | undefined): void {
  row?.querySelector<HTMLElement>('[data-act]')?.focus()
  row?.scrollIntoView({ block: 'nearest' })
}
