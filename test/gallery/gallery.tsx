import { IconInbox, IconLayoutKanban, IconListCheck, IconUsers } from '@tabler/icons-react'
import { createRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { openApp } from '../../src/web/app.tsx'
import { holds } from '../../src/web/session.ts'
import { Bell, type Notice } from '../../src/web/shell/bell.tsx'
import type { Finder, ShellParts } from '../../src/web/shell/parts-of-shell.ts'
import { nowhere, rootRoute, setUpRoute, signedInRoute, signInRoute } from '../../src/web/shell/routes.tsx'
import { ChartRoom } from './chart-room.tsx'
import { FormRoom, LongFormRoom } from './form-room.tsx'
import { NoteRoom } from './note-room.tsx'
import { PartsRoom } from './parts-room.tsx'
import { TodayRoom } from './today-room.tsx'

/** Every part of the design system on pages that look like real ones, so that a browser can judge them. */
const everybody = (): boolean => true

const clients: Finder = {
  title: 'Clients',
  find: async (text) =>
    ['Delroy Baptiste', 'Ines Halloran', 'Kofi Brandt']
      .filter((name) => name.toLowerCase().includes(text.toLowerCase()))
      .map((name) => ({ id: name, name, detail: '58, RV-20418', to: '/chart' })),
}

const parts: ShellParts = {
  entries: [
    { to: '/today', word: 'Today', icon: IconListCheck, hotkey: 'g t', allows: everybody },
    { to: '/chart', word: 'Clients', icon: IconUsers, hotkey: 'g c', allows: everybody },
    { to: '/parts', word: 'Referrals', icon: IconInbox, hotkey: 'g r', allows: everybody },
    { to: '/team', word: 'Team', icon: IconLayoutKanban, allows: (session) => holds(session, 'supervisor') },
  ],
  finders: [clients],
  addNote: () => '/chart?note=new',
  bell: GalleryBell,
}

function GalleryBell() {
  const [read, setRead] = useState(false)
  const at = '2026-11-23T14:20:00.000Z'
  const notices: Notice[] = [
    { id: '1', words: 'Riverside Physical Therapy accepted Delroy Baptiste', at, to: '/chart', read },
    { id: '2', words: 'The import of 3 files is done', at, read },
  ]
  return <Bell notices={notices} onSeen={() => setRead(true)} />
}

const signedIn = signedInRoute(parts)
const under = () => signedIn
const pages = [
  createRoute({ getParentRoute: under, path: '/today', component: TodayRoom }),
  createRoute({ getParentRoute: under, path: '/chart', component: ChartRoom }),
  createRoute({ getParentRoute: under, path: '/parts', component: PartsRoom }),
  createRoute({ getParentRoute: under, path: '/note', component: NoteRoom }),
  createRoute({ getParentRoute: under, path: '/form', component: FormRoom }),
  createRoute({ getParentRoute: under, path: '/form-long', component: LongFormRoom }),
  nowhere(signedIn),
]

const place = document.getElementById('root')
if (place) openApp(rootRoute.addChildren([signInRoute, setUpRoute, signedIn.addChildren(pages)]), place)
