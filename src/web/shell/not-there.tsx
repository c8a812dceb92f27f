import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { say } from '../en.ts'
import { EntryPage } from '../entry/entry-page.tsx'
import { TroubleBanner } from '../list/answered.tsx'
import { LinkButton } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { PageHead } from './page-title.tsx'

/** Not yours looks like not there. */
export function NotThere() {
  return (
    <>
      <PageHead title={say('not_there_title')} />
      <Sheet label={say('not_there_title')} flush>
        <EmptyState act={<LinkButton to="/today">{say('go_today')}</LinkButton>}>{say('not_there')}</EmptyState>
      </Sheet>
    </>
  )
}

/** A page that could not be drawn, with the way to try again. */
export function PageBroke({ error }: { error: unknown }) {
  const router = useRouter()
  return (
    <>
      <PageHead
        title={say('page_broke')}
        acts={
          <Button variant="default" onClick={() => window.location.reload()}>
            {say('reload')}
          </Button>
        }
      />
      <TroubleBanner error={error} onAgain={() => void router.invalidate()} />
    </>
  )
}

/** Nothing could be drawn: the server does not answer before anybody is known. */
export function EntryBroke({ error }: { error: unknown }) {
  return (
    <EntryPage title={say('page_broke')}>
      <TroubleBanner error={error} onAgain={() => window.location.reload()} />
    </EntryPage>
  )
}
