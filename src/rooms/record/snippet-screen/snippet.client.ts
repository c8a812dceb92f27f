import { useQuery } from '@tanstack/react-query'
import { asked, useAct } from '../../../web/asking.ts'
import { plainDayInWords } from '../../../web/due-words.ts'
import { useSession } from '../../../web/session.ts'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { deleteSnippet, listSnippets, type Snippet, saveSnippet } from '../snippet/contract.ts'
import type { Filling } from '../snippet/snippet.rules.ts'

const nobodys: readonly Snippet[] = []

export const useSnippets = (): readonly Snippet[] =>
  useQuery(asked('snippets', listSnippets, {})).data?.snippets ?? nobodys

export const useSaveSnippet = () => useAct(saveSnippet, ['snippets'])
export const useDeleteSnippet = () => useAct(deleteSnippet, ['snippets'])

/** What is filled in here; `client` is called as on the screen, null where words go into several records. */
export function useFilling(client: string | null): Filling {
  const here = useHere()
  const { staff } = useSession()
  return {
    'first name': client?.split(' ')[0] ?? null,
    name: client,
    today: plainDayInWords(dayOf(here.now, here.zone)),
    'my name': staff.name,
  }
}
