import { foldedText, type PersonName } from '../../../words/person-name.ts'

/**
 * The first of the others whom these words name, in whose record the client's must not stand. A name counts where it is
 * written as one, with a capital: "will call" names nobody. What the client is called too (a shared family name) names
 * the client.
 */
export function namedIn<P extends PersonName>(
  words: string,
  { client, others }: { client: PersonName; others: readonly P[] },
): P | undefined {
  const own = new Set(partsOf(client))
  const written = new Set(
    words
      .split(/[^\p{L}\p{M}'’-]+/u)
      .flatMap((word) => [word, ...word.split(/['’-]/u)])
      .filter((word) => /^\p{Lu}/u.test(word))
      .flatMap((word) => foldedText(word).split(' ')),
  )
  return others.find((other) => partsOf(other).some((part) => !own.has(part) && written.has(part)))
}

/** Single letters are initials, and name nobody alone. */
const partsOf = ({ given, family, preferred }: PersonName): string[] =>
  foldedText(`${preferred ?? ''} ${given} ${family}`)
    .split(' ')
    .filter((part) => part.length > 1)
