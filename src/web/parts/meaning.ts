import {
  IconAlertOctagonFilled,
  IconAlertTriangleFilled,
  IconCalendar,
  IconCircleCheckFilled,
  IconClockFilled,
  IconGavel,
  IconHourglass,
  IconLock,
  type TablerIcon,
} from '@tabler/icons-react'

export type Icon = TablerIcon

/** One shape for each meaning, everywhere: whoever reads in grey still tells them apart. */
export const shapes = {
  overdue: IconAlertTriangleFilled,
  due: IconClockFilled,
  later: IconCalendar,
  done: IconCircleCheckFilled,
  waiting: IconHourglass,
  safety: IconAlertOctagonFilled,
  legal: IconGavel,
  sealed: IconLock,
} as const satisfies Record<string, Icon>

export type Meaning = keyof typeof shapes
