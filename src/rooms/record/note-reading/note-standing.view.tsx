import { momentInWords } from '../../../web/due-words.ts'
import { Banner } from '../../../web/parts/banner.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import { useHere } from '../../../web/use-here.ts'
import type { ContactNote, Cosign } from '../contact-note/contract.ts'
import { say } from '../en.ts'
import { markOf } from './standing-marks.ts'

/** Whether the note counts, whose name it waits for and under which rule, and what a supervisor said to it. */
export function NoteStandingView({ note }: { note: ContactNote }) {
  return (
    <>
      <VoidLabel note={note} />
      {note.standing !== 'signed' && !note.voided && (
        <Mark kind={markOf[note.standing]} wraps>
          {standingWords(note)}
        </Mark>
      )}
      {note.alikePercent !== null && (
        <Mark kind="due" wraps>
          {say('alike_read', { percent: note.alikePercent })}
        </Mark>
      )}
      {note.cosigns.map((one) => one.comment && <Comment key={one.versionId} cosign={one} />)}
    </>
  )
}

/** The rule, and how a sample was drawn: nobody is picked out by hand. */
function standingWords({ standing, cosigns }: ContactNote): string {
  const asked = cosigns.at(-1)
  const word = say(`standing_${standing === 'signed' ? 'cosigned' : standing}`)
  if (!asked) return word
  const rule =
    asked.percent < 100 ? say('cosign_drawn', { rule: asked.ruleTitle, percent: asked.percent }) : asked.ruleTitle
  return say('standing_because', { standing: word, rule })
}

function Comment({ cosign: { by, at, comment } }: { cosign: Cosign }) {
  const here = useHere()
  return (
    <Banner kind="warn">
      <b>{say('returned_by', { by: by ?? '', when: at ? momentInWords(at, here) : '' })}</b>
      <p className="tl-note-text">{comment}</p>
    </Banner>
  )
}

function VoidLabel({ note: { voided } }: { note: ContactNote }) {
  const here = useHere()
  if (!voided) return null
  return (
    <Banner kind="warn">
      <b>{say('void_label')}</b> {say('void_read', { by: voided.by, when: momentInWords(voided.at, here) })}{' '}
      {voided.because}
    </Banner>
  )
}
