/** What stands in a field, without the blanks around it; null when nothing does. */
export function textIn(form: FormData, name: string): string | null {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** A number as people type it, with a comma or a point; null when it is none. */
export function numberIn(form: FormData, name: string): number | null {
  const text = textIn(form, name)?.replace(',', '.')
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null
}
