import './pack-page.css'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { Answered } from '../../../web/list/answered.tsx'
import { holds, useSession } from '../../../web/session.ts'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { useParam } from '../../../web/where.ts'
import type { PackShown } from './contract.ts'
import { LayerFilesDialog } from './layer-files-dialog.view.tsx'
import { LayerVersions } from './layer-versions.view.tsx'
import { packQuery } from './pack-page.client.ts'
import { say } from './pack-page.en.ts'
import { PackParts } from './pack-parts.view.tsx'

/** Who of our colleagues an id is: known to a later room. */
type Named = { nameOf: (staffId: string) => string | null }

/** A pack as it holds today, for every colleague; administrators change what it says for the agency. */
export function PackPage({ nameOf }: Named) {
  const pack = useParam('pack', z.string().min(1))
  const query = useQuery(packQuery(pack))
  return (
    <Answered query={query} rows={8}>
      {(shown) => <PackBody pack={shown} nameOf={nameOf} />}
    </Answered>
  )
}

function PackBody({ pack, nameOf }: Named & { pack: PackShown }) {
  const mayChange = holds(useSession(), 'administrator')
  const [files, showFiles] = useState(false)
  return (
    <>
      <PageHead
        title={pack.title}
        lead={`${say('pack_lead')} ${usedBy(pack.programs)}`}
        acts={
          mayChange && (
            <Button variant="default" onClick={() => showFiles(true)}>
              {say('layer_files')}
            </Button>
          )
        }
      />
      <div className="tl-stack">
        <PackParts pack={pack} mayChange={mayChange} />
        <LayerVersions pack={pack.pack} nameOf={nameOf} />
      </div>
      {files && <LayerFilesDialog pack={pack} onClose={() => showFiles(false)} />}
    </>
  )
}

const usedBy = (programs: readonly string[]): string =>
  programs.length === 0 ? say('pack_used_by_none') : say('pack_used_by', { programs: programs.join(', ') })
