/** The fewest words of which a grade says anything. */
const fewest = 20

/**
 * The school grade that a text in English asks for: Flesch-Kincaid grade level (Kincaid and others, 1975),
 * 0.39 x words per sentence + 11.8 x syllables per word - 15.59, to one place after the point. Null for a text too short
 * to say. Syllables are counted by rule, so that a grade is right to about half a grade.
 */
export function readingGradeOf(sentences: readonly string[]): number | null {
  const words = sentences.flatMap(wordsIn)
  const count = sentences.filter((sentence) => wordsIn(sentence).length > 0).length
  if (words.length < fewest || count === 0) return null
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  const grade = 0.39 * (words.length / count) + 11.8 * (syllables / words.length) - 15.59
  return Math.max(0, Math.round(grade * 10) / 10)
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z]+(['’][a-z]+)?/g) ?? []

/** Groups of vowels, without an "e" at the end that is not heard; one at least. */
export function syllablesIn(word: string): number {
  const heard = word
    .replace(/['’].*$/, '')
    .replace(/([^aeiouyl])e$/, '$1')
    .replace(/([^aeiouydt])ed$/, '$1d')
    .replace(/([^aeiouy])es$/, (whole, before: string) => (/[sxzcg]/.test(before) ? whole : `${before}s`))
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 1)
}
