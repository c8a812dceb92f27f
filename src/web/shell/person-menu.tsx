import './top-bar.css'
import { useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconKey, IconKeyboard, IconLogout, IconMoon, IconSun } from '@tabler/icons-react'
import { useState } from 'react'
import { say } from '../en.ts'
import { ChangePassword } from '../entry/change-password.tsx'
import { Menu } from '../parts/menu.tsx'
import { useSession } from '../session.ts'
import { signOut } from '../sign-in.ts'
import type { Entry } from './parts-of-shell.ts'

const schemes = [
  { scheme: 'light', icon: IconSun },
  { scheme: 'dark', icon: IconMoon },
  { scheme: 'auto', icon: IconDeviceDesktop },
] as const

type PersonMenuProps = { own: readonly Entry[]; onKeys: () => void }

/** Who is signed in, what is theirs, how the screens look, and the way out. */
export function PersonMenu({ own, onKeys }: PersonMenuProps) {
  const { staff, agency } = useSession()
  const [changing, setChanging] = useState(false)
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const face = {
    className: 'tl-who',
    children: (
      <>
        <span className="tl-person" aria-hidden="true">
          {staff.initials}
        </span>
        <span className="tl-who-name">{staff.name}</span>
      </>
    ),
  }
  const head = (
    <>
      <b>{[staff.name, staff.credential].filter(Boolean).join(', ')}</b>
      <small>{agency.name}</small>
    </>
  )
  const looks = schemes.map(({ scheme, icon }) => ({
    word: say(`scheme_${scheme}`),
    icon,
    checked: scheme === colorScheme,
    act: () => setColorScheme(scheme),
  }))
  const theirs = own.map(({ word, icon, to }) => ({ word, icon, to }))
  const keys = { word: say('keys'), icon: IconKeyboard, hotkey: '?', act: onKeys }
  const password = { word: say('change_password'), icon: IconKey, act: () => setChanging(true) }
  const out = { word: say('sign_out'), icon: IconLogout, act: () => void leave() }
  return (
    <>
      <Menu
        face={face}
        label={say('person_menu', { name: staff.name })}
        head={head}
        groups={[...(theirs.length > 0 ? [theirs] : []), looks, [keys], [password, out]]}
      />
      {changing && <ChangePassword onClose={() => setChanging(false)} />}
    </>
  )
}

/** The page goes with the session: nothing of it stays in memory for the next person. */
async function leave(): Promise<void> {
  await signOut()
  window.location.assign('/sign-in')
}
