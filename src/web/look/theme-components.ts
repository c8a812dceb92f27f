import type { MantineThemeOverride } from '@mantine/core'
import { PatientButton } from './patient-button.tsx'

/**
 * The defaults of the design, by name: `Drawer.extend(...)` would load twenty components
 * before the first screen, though most pages use three.
 */
export const components: NonNullable<MantineThemeOverride['components']> = {
  Button: { defaultProps: { size: 'sm', fw: 550, component: PatientButton } },
  ActionIcon: { defaultProps: { variant: 'subtle', size: 36 } },
  Anchor: { defaultProps: { underline: 'always' } },
  Input: { defaultProps: { size: 'sm' } },
  InputWrapper: { defaultProps: { size: 'sm', inputWrapperOrder: ['label', 'description', 'input', 'error'] } },
  Checkbox: { defaultProps: { size: 'sm' } },
  SegmentedControl: { defaultProps: { size: 'sm', withItemsBorders: true } },
  Badge: { defaultProps: { variant: 'light', radius: 'sm', size: 'lg', tt: 'none', fw: 550, fz: 'xs' } },
  Paper: { defaultProps: { withBorder: true, radius: 'lg', shadow: 'xs' } },
  Table: { defaultProps: { verticalSpacing: 6, horizontalSpacing: 'sm', tabularNums: true, highlightOnHover: true } },
  Tabs: { defaultProps: { keepMounted: false } },
  NavLink: { defaultProps: { variant: 'light' } },
  Alert: { defaultProps: { variant: 'light', radius: 'md' } },
  Drawer: {
    defaultProps: {
      position: 'right',
      size: 486,
      withOverlay: false,
      lockScroll: false,
      trapFocus: false,
      closeOnClickOutside: false,
    },
  },
  Modal: { defaultProps: { centered: true, radius: 'lg', overlayProps: { backgroundOpacity: 0.4 } } },
  Notification: { defaultProps: { radius: 'md', withBorder: true } },
  Tooltip: { defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } } },
  Skeleton: { defaultProps: { animate: false } },
  Loader: { defaultProps: { type: 'oval', size: 'sm' } },
}
