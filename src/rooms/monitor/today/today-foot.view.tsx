import '../monitor.css'
import { IconDownload } from '@tabler/icons-react'
import { addressOf } from '../../../web/call-api.ts'
import { timeInWords } from '../../../web/due-words.ts'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import { downloadToday, type Standing, type Today } from './contract.ts'

type TodayFootProps = { head: Today; tiles: readonly Standing[]; onLater: () => void }

/** What is further off than the tiles, the same list as a file, and the moment for which all of it holds. */
export function TodayFoot({ head, tiles, onLater }: TodayFootProps) {
  const here = useHere()
  const { count } = head.tiles.later
  const shown = head.groups.reduce((sum, group) => sum + group.count, 0)
  return (
    <p className="tl-today-foot">
      <span>{say('as_of', { time: timeInWords(head.asOf, here) })}</span>
      {count > 0 && (
        <button type="button" className="tl-link-button" aria-pressed={tiles.includes('later')} onClick={onLater}>
          {say(tiles.includes('later') ? 'hide_later' : 'show_later', { count })}
        </button>
      )}
      {shown > 0 && (
        <a className="tl-push" href={addressOf(downloadToday, { query: { tiles: tiles.join() } })} download>
          <IconDownload aria-hidden /> {say('download_rows', { count: shown })}
        </a>
      )}
    </p>
  )
}
