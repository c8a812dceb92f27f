import { newId } from '../../../words/ids.ts'
import { SigningNote } from './contract.ts'
import { emptyBody } from './note-format.rules.ts'

/** A routine contact that reached Delroy, half an hour before the tests' Monday 11:05. */
export const reachedByPhone = (changes: Record<string, unknown> = {}): SigningNote =>
  SigningNote.parse({
    noteId: newId(),
    happenedAt: '2026-11-23T15:30:00.000Z',
    minutes: 12,
    mode: 'phone',
    place: 'office',
    outcome: 'reached',
    with: 'client',
    participants: null,
    function: 'monitor',
    format: 'contact_log',
    body: { ...emptyBody, note: 'Home since Thursday. Two falls, both getting up at night; no dizziness, no injury.' },
    refused: null,
    information: [],
    nextContact: null,
    lateBecause: null,
    startedFrom: null,
    sections: {},
    ...changes,
  })
