import {
  IconBuilding,
  IconFileImport,
  IconInbox,
  IconLayoutKanban,
  IconListCheck,
  IconSignature,
  IconSunrise,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import { say } from '../web/en.ts'
import { holds, type Session } from '../web/session.ts'
import type { Entry } from '../web/shell/parts-of-shell.ts'

const everybody = (): boolean => true

/** Whoever looks after the agency and no client sees nobody there. */
const seesClients = (session: Session): boolean =>
  holds(session, 'case_manager', 'intake', 'supervisor', 'director', 'auditor')

/** The rail, in its order. A page comes with its entry here and its route below, loaded when it is opened. */
export const entries: Entry[] = [
  { to: '/today', word: say('today'), icon: IconListCheck, hotkey: 'g t', allows: everybody },
  { to: '/clients', word: say('rail_clients'), icon: IconUsers, hotkey: 'g c', allows: seesClients },
  { to: '/referrals', word: say('rail_referrals'), icon: IconInbox, hotkey: 'g r', allows: seesClients },
  {
    to: '/mine',
    word: say('rail_mine'),
    icon: IconSunrise,
    hotkey: 'g m',
    own: true,
    allows: (session) => holds(session, 'case_manager', 'intake', 'supervisor'),
  },
  {
    to: '/team',
    word: say('rail_team'),
    icon: IconLayoutKanban,
    hotkey: 'g l',
    allows: (session) => holds(session, 'supervisor', 'director'),
  },
  {
    to: '/sign-off',
    word: say('rail_sign_off'),
    icon: IconSignature,
    hotkey: 'g s',
    allows: (session) => holds(session, 'supervisor', 'director'),
  },
  {
    to: '/import',
    word: say('rail_import'),
    icon: IconFileImport,
    hotkey: 'g i',
    allows: (session) => holds(session, 'intake', 'administrator', 'supervisor', 'director'),
  },
  {
    to: '/agency',
    word: say('rail_agency'),
    icon: IconBuilding,
    hotkey: 'g a',
    allows: (session) => holds(session, 'administrator'),
  },
]

/** Several people at once have a note of their own kind. */
export const noteEntries: Entry[] = [
  {
    to: '/group-note',
    word: say('group_note'),
    icon: IconUsersGroup,
    allows: (session) => holds(session, 'case_manager', 'intake', 'supervisor', 'director'),
  },
]
