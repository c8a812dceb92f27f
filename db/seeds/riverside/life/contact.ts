import { SigningNote } from '../../../../src/rooms/record/contact-note/contract.ts'
import type { Instant } from '../../../../src/words/time-zone.ts'
import { isLate } from './late.ts'
import type { Life } from './life.ts'
import { noteWords, type Topic } from './note-words.ts'

/** One contact as its story needs it; the words are drawn where none are given. */
export type Contact = {
  topic: Topic
  outcome?: 'reached' | 'message' | 'no_answer' | 'refused'
  mode?: 'phone' | 'in_person' | 'video' | 'text' | 'email' | 'letter'
  with?: 'client' | 'caregiver' | 'outsider' | 'both'
  words?: string
  minutes?: number
  function?: 'assess' | 'plan' | 'link' | 'monitor' | 'advocate' | 'direct'
  place?: 'office' | 'home' | 'hospital' | 'facility' | 'community' | 'elsewhere'
  format?: 'contact_log' | 'dap'
  signedAt?: Instant
  lateBecause?: string
  refused?: { offer: string; because: string; reofferOn: string }
  information?: { title: string; version: string | null }[]
  next?: { at: Instant; mode: 'phone' | 'in_person' | 'video' }
}

export function noteOf(life: Life, at: Instant, given: Contact): SigningNote {
  const { chance, ground } = life
  const { topic, outcome = 'reached', mode = 'phone', signedAt = at } = given
  const words = given.words ?? noteWords(topic, { person: life.person, since: life.homeSince, chance })
  const met = mode === 'in_person'
  const spoken = outcome === 'reached'
  return SigningNote.parse({
    noteId: ground.chronicle.keyAt(at),
    happenedAt: at,
    minutes:
      given.minutes ?? (spoken ? chance.pick(met ? [35, 45, 50, 60] : [8, 10, 12, 15, 20, 25]) : chance.whole(1, 4)),
    mode,
    place: given.place ?? (met ? 'home' : 'office'),
    outcome,
    with: given.with ?? 'client',
    participants: given.with === 'caregiver' ? (life.person.supporters[0]?.name ?? null) : null,
    function: given.function ?? 'monitor',
    format: given.format ?? 'contact_log',
    body: bodyOf(given.format, words),
    refused: given.refused ?? null,
    information: given.information ?? [],
    nextContact: given.next ?? null,
    lateBecause: isLate(at, signedAt) ? (given.lateBecause ?? 'On the road all day, no connection.') : null,
    startedFrom: null,
    sections: {},
  })
}

/** In the format of data, assessment and plan the last sentences become the other two. */
function bodyOf(format: Contact['format'], words: string) {
  const empty = { note: '', data: '', assessment: '', plan: '' }
  if (format !== 'dap') return { ...empty, note: words }
  const sentences = words.split(/(?<=\.) /)
  return {
    ...empty,
    data: sentences.slice(0, -1).join(' ') || words,
    assessment: 'Steady.',
    plan: sentences.at(-1) ?? '',
  }
}
