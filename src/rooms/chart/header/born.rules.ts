/** What is known of a birth date: whole years of age today, and how exact that is. Null when nobody knows it. */
export type Born = { exact: true; age: number; day: string } | { exact: false; age: number; year: string } | null

/** `birthDate` is 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; `on` is the day on which the age is asked. */
export function bornOf(birthDate: string | null, on: string): Born {
  if (birthDate === null) return null
  const year = birthDate.slice(0, 4)
  const years = Number(on.slice(0, 4)) - Number(year)
  if (birthDate.length < 10) return { exact: false, age: years, year }
  const hadBirthday = on.slice(5) >= birthDate.slice(5)
  return { exact: true, age: hadBirthday ? years : years - 1, day: birthDate }
}
