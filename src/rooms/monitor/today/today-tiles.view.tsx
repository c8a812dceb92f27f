import { dayInWords, timeInWords } from '../../../web/due-words.ts'
import { Tiles } from '../../../web/list/tiles.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import type { Standing, Today } from './contract.ts'

type TodayTilesProps = { tiles: Today['tiles']; on: readonly Standing[]; onToggle: (tile: string) => void }

/** Four counts that choose what the list shows, each with what one would ask next. */
export function TodayTiles({ tiles, on, onToggle }: TodayTilesProps) {
  const here = useHere()
  const { overdue, today, thisWeek, waiting } = tiles
  return (
    <Tiles
      label={say('tiles')}
      onToggle={onToggle}
      tiles={[
        {
          key: 'overdue',
          count: overdue.count,
          kind: 'overdue',
          word: say('tile_overdue'),
          hint: overdue.oldest ? say('tile_oldest', { day: dayInWords(overdue.oldest, here) }) : undefined,
          on: on.includes('overdue'),
        },
        {
          key: 'today',
          count: today.count,
          kind: 'due',
          word: say('tile_today'),
          hint: today.next ? say('tile_next', { time: timeInWords(today.next, here) }) : undefined,
          on: on.includes('today'),
        },
        {
          key: 'this_week',
          count: thisWeek.count,
          kind: 'later',
          word: say('tile_this_week'),
          hint: thisWeek.busiest
            ? say('tile_busiest', { count: thisWeek.busiest.count, day: dayInWords(thisWeek.busiest.day, here) })
            : undefined,
          on: on.includes('this_week'),
        },
        {
          key: 'waiting',
          count: waiting.count,
          kind: 'waiting',
          word: say('tile_waiting'),
          hint: waiting.next ? say('tile_ask_again', { day: dayInWords(waiting.next, here) }) : undefined,
          on: on.includes('waiting'),
        },
      ]}
    />
  )
}
