import { Button } from '@mantine/core'
import type { FormEvent } from 'react'
import { AreaField, TextField } from '../../../web/form/inputs.tsx'
import { ProblemSummary } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { say } from '../en.ts'
import type { Snippet } from '../snippet/contract.ts'
import { blanksInWords } from '../snippet/snippet.rules.ts'
import { useSaveSnippet } from './snippet.client.ts'

/** One short text and its shortcut, new or changed. */
export function SnippetForm({ snippet, onDone }: { snippet: Snippet; onDone: () => void }) {
  const act = useSaveSnippet()
  const problems = problemsOf(act.error) ?? {}
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation() // the note's own form lies around it
    const typed = new FormData(event.currentTarget)
    const [shortcut, words] = [String(typed.get('shortcut')), String(typed.get('words'))]
    const body = { shortcut, words, version: snippet.version }
    const onSuccess = (kept: Snippet) => [tell(say('snippet_saved', { shortcut: kept.shortcut })), onDone()]
    act.mutate({ params: { snippetId: snippet.snippetId }, body }, { onSuccess })
  }
  return (
    <form className="tl-fields" noValidate onSubmit={save}>
      <ProblemSummary problems={problems} />
      {act.isError && !problemsOf(act.error) && <TroubleBanner error={act.error} />}
      <TextField
        label={say('snippet_shortcut')}
        name="shortcut"
        hint={say('snippet_shortcut_hint')}
        autoComplete="off"
        autoCapitalize="none"
        data-first=""
        defaultValue={snippet.shortcut}
        problem={problems['shortcut']}
      />
      <AreaField
        label={say('snippet_words')}
        name="words"
        hint={say('snippet_words_hint', { blanks: blanksInWords })}
        rows={5}
        defaultValue={snippet.words}
        problem={problems['words']}
      />
      <div className="tl-row">
        <Button type="submit" loading={act.isPending}>
          {say('snippet_save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {say('snippet_back')}
        </Button>
      </div>
    </form>
  )
}
