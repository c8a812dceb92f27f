import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { Banner } from '../../../web/parts/banner.tsx'
import { textOf } from '../contact-note/note-format.rules.ts'
import { say } from '../en.ts'
import type { NoteStart } from '../note-draft/contract.ts'
import type { PartProps } from '../note-drawer/note-fields.view.tsx'
import { alikePercent, sentencesIn, stillCopied } from './alike.rules.ts'

type CopiedProps = Pick<PartProps, 'note' | 'set'> & { start: NoteStart }

/** The last note's words as a beginning, and what of them nobody has touched yet. */
export function Copied({ note, set, start: { lastWords, alikeFrom } }: CopiedProps) {
  if (!lastWords) return null
  const text = textOf(note.body)
  if (text === '') {
    const copy = () => set({ ...lastWords, copied: sentencesIn(textOf(lastWords.body)) })
    return (
      <div>
        <Button size="xs" variant="subtle" leftSection={<IconCopy aria-hidden />} onClick={copy}>
          {say('copy_last')}
        </Button>
      </div>
    )
  }
  const untouched = stillCopied(note.copied, text)
  const percent = alikePercent(textOf(lastWords.body), text)
  return (
    <>
      {percent >= alikeFrom && <Banner kind="warn">{say('alike_warning', { percent })}</Banner>}
      {untouched.length > 0 && (
        <section className="tl-note-copied" aria-label={say('copied_title', { count: untouched.length })}>
          <b>{say('copied_title', { count: untouched.length })}</b>
          <ul>
            {untouched.map((sentence, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may have been copied twice
              <li key={at}>
                <mark>{sentence}</mark>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
