import './shell.css'
import { Outlet } from '@tanstack/react-router'
import { Suspense, useEffect, useState } from 'react'
import { watchHands } from '../activity.ts'
import { say } from '../en.ts'
import { SignInAgain } from '../entry/sign-in-again.tsx'
import { listenForKeys } from '../keys.ts'
import { lazily } from '../lazily.tsx'
import { Waiting } from '../list/waiting.tsx'
import { useLive } from '../live.ts'
import { useSession } from '../session.ts'
import { useWatch } from '../use-watch.ts'
import { PanelPlace } from './panel-place.ts'
import { allowed, type ShellParts } from './parts-of-shell.ts'
import { Rail } from './rail.tsx'
import { TabBar } from './tab-bar.tsx'
import { ToldList } from './told.tsx'
import { TopBar } from './top-bar.tsx'
import { useAddNote } from './use-add-note.ts'
import { useShellKeys } from './use-shell-keys.ts'

const Palette = lazily(async () => (await import('./palette.tsx')).Palette)
const KeysList = lazily(async () => (await import('./keys-list.tsx')).KeysList)

/** What stands around every page of somebody who is signed in. */
export function Shell({ parts }: { parts: ShellParts }) {
  const session = useSession()
  const entries = allowed(parts.entries, session)
  const own = entries.filter((entry) => entry.own)
  const [panel, setPanel] = useState<HTMLElement | null>(null)
  const [over, show] = useState<'palette' | 'keys' | 'note'>()
  const close = () => show(undefined)
  useLive()
  useWatch(session.idleMinutes)
  useEffect(watchHands, [])
  useEffect(() => listenForKeys(), [])
  const onNote = useAddNote(parts.addNote, () => show('note'))
  useShellKeys({ entries, onNote, onFind: () => show('palette'), onKeys: () => show('keys') })
  return (
    <>
      <a className="tl-skip" href="#main">
        {say('skip')}
      </a>
      <div className="tl-app">
        {session.demo ? (
          <div className="tl-demo" role="note">
            {say('demo')}
          </div>
        ) : (
          <span />
        )}
        <TopBar own={own} bell={parts.bell} onFind={() => show('palette')} onKeys={() => show('keys')} />
        <Rail entries={entries} />
        <main className="tl-main" id="main" tabIndex={-1} data-behind="">
          <PanelPlace value={panel}>
            <Suspense fallback={<Waiting />}>
              <Outlet />
            </Suspense>
          </PanelPlace>
        </main>
        <div className="tl-panel" ref={setPanel} />
      </div>
      <TabBar entries={entries.filter((entry) => !entry.own)} onNote={onNote} onFind={() => show('palette')} />
      <ToldList />
      {over === 'palette' && <Palette entries={entries} finders={parts.finders} onClose={close} />}
      {over === 'note' && parts.addNote && (
        <Palette
          entries={allowed(parts.noteEntries ?? [], session)}
          finders={parts.finders}
          asks={say('note_about_whom')}
          leads={parts.addNote}
          onClose={close}
        />
      )}
      {over === 'keys' && <KeysList onClose={close} />}
      <SignInAgain />
    </>
  )
}
