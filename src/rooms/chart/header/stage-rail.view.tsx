import { Button } from '@mantine/core'
import { dateInWords } from '../../../web/due-words.ts'
import { Mark } from '../../../web/parts/mark.tsx'
import { Thread } from '../../../web/parts/thread.tsx'
import { useHere } from '../../../web/use-here.ts'
import type { CaseFile } from '../../cases/case/contract.ts'
import type { HowClosed } from '../../monitor/closure/contract.ts'
import { say } from '../en.ts'

type StageRailProps = { file: CaseFile; closing: HowClosed | null; onMove: () => void }

/** Where the case is on its thread, and what is still missing before it moves on, or why it ended. */
export function StageRail({ file, closing, onMove }: StageRailProps) {
  const here = useHere()
  const stops = file.rail.map(({ title, state, on }) => ({
    word: title,
    state,
    when: on ? (state === 'now' ? say('since_day', { day: dateInWords(on, here) }) : dateInWords(on, here)) : undefined,
  }))
  const missing = file.criteria.filter(({ met }) => !met)
  const met = file.criteria.length - missing.length
  return (
    <div className="tl-stage-rail">
      <Thread label={say('stage_rail')} stops={stops} />
      {closing && (
        <div className="tl-row tl-stage-next">
          <Mark kind="done" wraps>
            {say('closed_because', { ...closing, day: dateInWords(closing.on, here) })}
          </Mark>
        </div>
      )}
      {file.criteria.length > 0 && (
        <div className="tl-row tl-stage-next">
          <Mark kind={missing.length > 0 ? 'due' : 'done'} wraps>
            {missing.length > 0
              ? say('still_missing', {
                  met,
                  all: file.criteria.length,
                  missing: missing.map(({ title }) => title).join(', '),
                })
              : say('nothing_missing')}
          </Mark>
          {missing.length === 0 && file.closedAt === null && (
            <Button size="xs" variant="default" onClick={onMove}>
              {say('move_case')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
