import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { momentInWords } from '../../../web/due-words.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import type { LayerVersion } from '../own-layer/contract.ts'
import { layerVersionsQuery } from './pack-page.client.ts'
import { say } from './pack-page.en.ts'

type Named = { nameOf: (staffId: string) => string | null }
const few = 5

/** Every version of our layer: when, by whom, and what it says that the one before did not. */
export function LayerVersions({ pack, nameOf }: Named & { pack: string }) {
  const query = useQuery(layerVersionsQuery(pack))
  const [all, showAll] = useState(false)
  return (
    <Sheet title={say('versions_title')}>
      <Answered query={query} rows={2}>
        {({ versions }) => (
          <>
            {versions.length === 0 && <EmptyState>{say('versions_none')}</EmptyState>}
            <ul className="tl-lines">
              {(all ? versions : versions.slice(0, few)).map((version) => (
                <Version key={version.versionId} version={version} nameOf={nameOf} />
              ))}
            </ul>
            {versions.length > few && !all && (
              <Button size="xs" variant="subtle" onClick={() => showAll(true)}>
                {say('versions_all', { count: versions.length })}
              </Button>
            )}
          </>
        )}
      </Answered>
    </Sheet>
  )
}

function Version({ version: { version, keptAt, keptById, lines }, nameOf }: Named & { version: LayerVersion }) {
  const here = useHere()
  const who = (keptById && nameOf(keptById)) ?? say('by_command')
  return (
    <li>
      <b>{say('version_named', { version })}</b>
      <small>{say('version_by', { when: momentInWords(keptAt, here), who })}</small>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </li>
  )
}
