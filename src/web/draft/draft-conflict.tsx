import { Button } from '@mantine/core'
import { momentInWords } from '../due-words.ts'
import { say } from '../en.ts'
import { Banner } from '../parts/banner.tsx'
import { useHere } from '../use-here.ts'
import type { DraftInHand } from './use-draft.ts'

type DraftConflictProps<T> = {
  draft: Pick<DraftInHand<T>, 'other' | 'choose'>
  /** The words of the other one, so that both can be read before one goes. */
  wordsOf: (body: T) => string
}

/** The same draft was changed on two devices: both are kept until somebody chooses. */
export function DraftConflict<T>({ draft: { other, choose }, wordsOf }: DraftConflictProps<T>) {
  const here = useHere()
  if (!other) return null
  return (
    <Banner
      kind="warn"
      role="alert"
      acts={
        <>
          <Button size="xs" variant="default" onClick={() => choose('this')}>
            {say('keep_these_words')}
          </Button>
          <Button size="xs" variant="default" onClick={() => choose('other')}>
            {say('take_other_words')}
          </Button>
        </>
      }
    >
      {say('draft_conflict', { when: momentInWords(other.at, here) })} <b>{wordsOf(other.body)}</b>
    </Banner>
  )
}
