import { Button } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { StandsNow } from '../../words/stands-now.ts'
import { momentInWords } from '../due-words.ts'
import { say } from '../en.ts'
import { Banner } from '../parts/banner.tsx'
import { sentenceOf, standsNowOf } from '../trouble.ts'
import { useHere } from '../use-here.ts'
import { Waiting } from './waiting.tsx'

type AnsweredProps<Data> = { query: UseQueryResult<Data>; rows?: number; children: (data: Data) => ReactNode }

/** A question's answer once it is there; what went wrong, and "Try again", when it is not. Old answers stay. */
export function Answered<Data>({ query, rows, children }: AnsweredProps<Data>) {
  const again = () => void query.refetch()
  return (
    <>
      {query.isError && <TroubleBanner error={query.error} onAgain={again} />}
      {query.data !== undefined && children(query.data)}
      {query.isPending && <Waiting {...(rows && { rows })} />}
    </>
  )
}

/** Trouble after an act or a question, with what is safe; also where nobody is signed in. */
export function TroubleBanner({ error, onAgain }: { error: unknown; onAgain?: () => void }) {
  const now = standsNowOf(error)
  const acts = onAgain && (
    <Button size="xs" variant="default" onClick={onAgain}>
      {say('try_again')}
    </Button>
  )
  return (
    <Banner kind="warn" role="alert" acts={acts}>
      {sentenceOf(error)}
      {now && <StandingNow now={now} />}
    </Banner>
  )
}

/** Beside what one was about to do, which still stands in the dialog: what is there now, and by whom since when. */
function StandingNow({ now }: { now: StandsNow }) {
  const here = useHere()
  const { facts, by, at } = now
  const who = by ?? say('by_the_house')
  return (
    <>
      <p>{at ? say('stands_now_since', { by: who, when: momentInWords(at, here) }) : say('stands_now')}</p>
      <ul className="tl-stands-now">
        {facts.map((fact) => (
          <li key={fact.words}>{fact.at ? `${fact.words}: ${momentInWords(fact.at, here)}` : fact.words}</li>
        ))}
      </ul>
      <p>{say('do_again_or_leave')}</p>
    </>
  )
}
