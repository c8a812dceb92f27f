import { Bell } from '../../../web/shell/bell.tsx'
import { useNotices } from './notice.client.ts'

/** The shell's bell over what this room was told. */
export const NoticeBell = () => <Bell {...useNotices()} />
