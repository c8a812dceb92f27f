/** What stands in a field, without the blanks around it; null when nothing does. */
export function textIn(form: FormData, name: string): string | null {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** A number as people type it, with a comma or a point; null when it is none. */
export function numberIn(form: FormData, name: string): number | null {
  return numberOf(textIn(form, name) ?? '')
}

export function numberOf(typed: string): number | null {
  const text = typed.trim().replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null
}
