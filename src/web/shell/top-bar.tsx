import './top-bar.css'
import { IconCloudCheck, IconCloudOff, IconCloudUp, IconDeviceFloppy, IconSearch } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { say } from '../en.ts'
import { Go } from '../parts/go.tsx'
import { useWorstSave } from '../save-states.ts'
import { Logo } from './logo.tsx'
import type { Entry } from './parts-of-shell.ts'
import { PersonMenu } from './person-menu.tsx'

type TopBarProps = { own: readonly Entry[]; bell: ComponentType | undefined; onFind: () => void; onKeys: () => void }

/** 56 pixels: where one is, search, what is saved, what is new, who one is. */
export function TopBar({ own, bell: RoomBell, onFind, onKeys }: TopBarProps) {
  return (
    <header className="tl-top" data-behind="">
      <Go className="tl-brand" to="/today">
        <Logo />
        {say('product')}
      </Go>
      <button type="button" className="tl-find" aria-keyshortcuts="Control+K Meta+K" onClick={onFind}>
        <IconSearch aria-hidden />
        {say('search_box')}
        <kbd>{isMac() ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      <div className="tl-top-end">
        <TopState />
        {RoomBell && <RoomBell />}
        <PersonMenu own={own} onKeys={onKeys} />
      </div>
    </header>
  )
}

const shapes = { saved: IconCloudCheck, saving: IconCloudUp, kept: IconDeviceFloppy, signed_out: IconCloudOff }

function TopState() {
  const kind = useWorstSave()
  const Shape = shapes[kind]
  return (
    <span className={`tl-top-state tl-top-state-${kind}`}>
      <Shape aria-hidden />
      {kind === 'saved' ? say('all_saved') : say(`state_${kind}`)}
    </span>
  )
}

const isMac = (): boolean => navigator.userAgent.includes('Mac')
