/** What a short text may leave open, and is filled in where it is put: {first name}. */
export const blanks = ['first name', 'name', 'today', 'my name'] as const
export type Blank = (typeof blanks)[number]

/** '{first name}, {name}, ...': for whoever writes one. */
export const blanksInWords = blanks.map((blank) => `{${blank}}`).join(', ')

/** What stands for each blank here; null where there is nobody to name, as in what several records share. */
export type Filling = Record<Blank, string | null>

const braced = /\{([^{}]*)\}/g
const isBlank = (name: string): name is Blank => blanks.some((one) => one === name)

/** The first thing in braces that nothing is filled into, or a brace that stands alone; undefined when there is none. */
export function strayIn(words: string): string | undefined {
  const unknown = [...words.matchAll(braced)].find(([, name = '']) => !isBlank(name))
  return unknown?.[0] ?? words.replaceAll(braced, '').match(/[{}]/)?.[0]
}

/** The words as they are put into a note; or the blank for which nothing stands here. Never words with a brace left in them. */
export function filledIn(words: string, filling: Filling): { words: string } | { missing: string } {
  const stray = strayIn(words)
  if (stray) return { missing: stray }
  const missing = blanks.find((blank) => filling[blank] === null && words.includes(`{${blank}}`))
  if (missing) return { missing: `{${missing}}` }
  return { words: words.replaceAll(braced, (_, name: string) => (isBlank(name) ? (filling[name] ?? '') : '')) }
}

/** A shortcut that was just typed to its end: ";fall" and the space or line after it. It lies from `from` to `to`. */
export function typedShortcut(text: string, caret: number): { shortcut: string; from: number; to: number } | undefined {
  const found = /(?:^|[\s(])(;([a-z0-9-]{1,30}))[ \n]$/i.exec(text.slice(0, caret))
  if (!found) return undefined
  const [, typed = '', shortcut = ''] = found
  return { shortcut: shortcut.toLowerCase(), from: caret - 1 - typed.length, to: caret - 1 }
}

/** Shortcuts are lower case letters, figures and hyphens, so that they are typed without a thought. */
export const isShortcut = (typed: string): boolean => /^[a-z0-9-]{1,30}$/.test(typed)
