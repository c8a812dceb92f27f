import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { z } from 'zod'
import { Check } from '../../../web/form/choices.tsx'
import { TextField } from '../../../web/form/inputs.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { TabLinks } from '../../../web/parts/tab-links.tsx'
import { useQueryOfPage } from '../../../web/where.ts'
import { ChangeEntryDialog } from './change-entry-dialog.view.tsx'
import type { PackEntry, PackShown } from './contract.ts'
import { type FoundList, findEntries } from './find-entries.ts'
import { EntryLine } from './pack-entry.view.tsx'
import { say } from './pack-page.en.ts'
import { TakeBackDialog } from './take-back-dialog.view.tsx'

const Query = z.object({ part: z.string().default('programs') })

type Asked = { act: 'change' | 'add' | 'back'; list: FoundList; entry: PackEntry | null }
type PartsProps = { pack: PackShown; mayChange: boolean }

/** The parts of a pack, one at a time; a word is sought in all of them. */
export function PackParts({ pack, mayChange }: PartsProps) {
  const { part } = useQueryOfPage(Query)
  const [word, setWord] = useState('')
  const [onlyOurs, setOnlyOurs] = useState(false)
  const [asked, setAsked] = useState<Asked | null>(null)
  const lists = findEntries(pack, { word, onlyOurs, part })
  const isSought = word.trim() !== '' || onlyOurs
  const ask = mayChange ? setAsked : null
  return (
    <>
      <TabLinks label={say('pack_parts')} tabs={tabsOf(pack, isSought ? null : part)} />
      <div className="tl-pack-bar" role="search">
        <TextField
          label={say('pack_find')}
          name="find"
          type="search"
          value={word}
          onChange={({ target }) => setWord(target.value)}
        />
        <Check name="onlyOurs" checked={onlyOurs} onChange={setOnlyOurs}>
          {say('pack_only_ours')}
        </Check>
        <span role="status" className="tl-quiet">
          {isSought && say('pack_found', { count: lists.reduce((sum, { entries }) => sum + entries.length, 0) })}
        </span>
      </div>
      {lists.length === 0 && <EmptyState>{say('pack_found_none')}</EmptyState>}
      {lists.map((list) => (
        <ListSheet key={`${list.section} ${list.list}`} list={list} onAsk={ask} />
      ))}
      <AskedDialog pack={pack} asked={asked} onClose={() => setAsked(null)} />
    </>
  )
}

const tabsOf = ({ pack, sections }: PackShown, part: string | null) =>
  sections
    .filter(({ lists }) => lists.length > 0)
    .map(({ section, title, lists }) => ({
      to: `/agency/packs/${pack}?part=${section}`,
      word: title,
      count: lists.reduce((sum, { entries }) => sum + entries.length, 0),
      current: section === part,
    }))

function ListSheet({ list, onAsk }: { list: FoundList; onAsk: ((asked: Asked) => void) | null }) {
  const add = onAsk && (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPlus aria-hidden />}
      aria-label={`${say('pack_add')}: ${list.title}`}
      onClick={() => onAsk({ act: 'add', list, entry: null })}
    >
      {say('pack_add')}
    </Button>
  )
  return (
    <Sheet title={list.title} aside={add} flush>
      {onAsk && list.isWhole && <p className="tl-pack-note tl-quiet">{say('pack_whole_list')}</p>}
      {list.entries.length === 0 && <EmptyState>{say('pack_list_empty')}</EmptyState>}
      <ul className="tl-pack-entries">
        {list.entries.map((entry) => (
          <EntryLine
            key={entry.id}
            entry={entry}
            isWhole={list.isWhole}
            onAsk={onAsk && ((act) => onAsk({ act, list, entry }))}
          />
        ))}
      </ul>
    </Sheet>
  )
}

function AskedDialog({ pack, asked, onClose }: { pack: PackShown; asked: Asked | null; onClose: () => void }) {
  if (!asked) return null
  const { act, list, entry } = asked
  if (act === 'back' && entry) return <TakeBackDialog {...{ pack, list, entry, onClose }} />
  return <ChangeEntryDialog {...{ pack, list, entry, onClose }} />
}
