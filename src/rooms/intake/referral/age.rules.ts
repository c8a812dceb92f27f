/** Whole years on a day; null when the birth date is unknown. Of a year alone: the years that are certainly completed. */
export function ageOn(birthDate: string | null, today: string): number | null {
  if (birthDate === null) return null
  const latest = `${birthDate}-12-31`.slice(0, birthDate.length === 4 ? 10 : undefined)
  const born = birthDate.length === 7 ? `${birthDate}-31` : latest.slice(0, 10)
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4))
  return Math.max(0, today.slice(5) >= born.slice(5) ? years : years - 1)
}
