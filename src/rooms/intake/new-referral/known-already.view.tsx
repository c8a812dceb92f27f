import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Check } from '../../../web/form/choices.tsx'
import { FieldSet } from '../../../web/form/field.tsx'
import { Answered } from '../../../web/list/answered.tsx'
import { displayName } from '../../../words/person-name.ts'
import { say } from '../en.ts'
import { nearMatchesQuery, type TypedPerson } from '../intake.client.ts'
import { NearMatchList } from './near-match-list.view.tsx'
import { isBirthDate, personOf, wordsOf } from './new-referral.form.ts'
import type { ReferralFields } from './person-fields.view.tsx'

const pause = 700

/** Of people whom the asker may not see, a name alone says nothing: too many share one. */
const isNameAlone = ({ birthDate, phones }: TypedPerson): boolean => birthDate === null && phones.length === 0

const isNumberAlone = ({ given, family }: TypedPerson): boolean => given + family === ''

const nobodyWords = (person: TypedPerson) =>
  isNumberAlone(person) ? 'no_match_by_number' : isNameAlone(person) ? 'no_match_by_name' : 'no_near_match'

/** The typed person once the typing rests, so that not every letter is looked up. */
function useRested(person: TypedPerson | null): TypedPerson | null {
  const [rested, setRested] = useState(person)
  const words = wordsOf(person)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are the person
  useEffect(() => {
    const timer = setTimeout(() => setRested(person), pause)
    return () => clearTimeout(timer)
  }, [words])
  return rested
}

/** Near matches with their reasons, before anybody is written down. Nobody near is looked at by being told so. */
export function KnownAlready({ typed, problems, onType }: ReferralFields) {
  const person = useRested(personOf(typed))
  if (!person) return <p className="tl-hint">{say('type_to_search')}</p>
  return <Matches person={person} typed={typed} problems={problems} onType={onType} />
}

function Matches({ person, typed, problems, onType }: ReferralFields & { person: TypedPerson }) {
  const query = useQuery(nearMatchesQuery(person))
  const words = wordsOf(person)
  const seen = typed.seenFor === words
  const nobody = query.data?.matches.length === 0
  useEffect(() => {
    if (nobody && !seen) onType({ seenFor: words })
  }, [nobody, seen, words, onType])
  return (
    <FieldSet label={say('known_already')} name="nearMatchesSeen" problem={problems['nearMatchesSeen']}>
      {typed.birthDate.trim() !== '' && !isBirthDate(typed.birthDate) && <p>{say('birth_date_unread')}</p>}
      <Answered query={query} rows={1}>
        {({ matches }) =>
          matches.length === 0 ? (
            <p>{say(nobodyWords(person))}</p>
          ) : (
            <div className="tl-stack">
              <NearMatchList
                matches={matches}
                act={(match) => (
                  <Button
                    size="xs"
                    variant="default"
                    onClick={() => onType({ knownId: match.clientId, knownName: displayName(match) })}
                  >
                    {say('this_is_them')}
                  </Button>
                )}
              />
              <Check
                name="nearMatchesSeen"
                checked={seen}
                onChange={(checked) => onType({ seenFor: checked ? words : '' })}
              >
                {say('none_of_these')}
              </Check>
            </div>
          )
        }
      </Answered>
    </FieldSet>
  )
}
