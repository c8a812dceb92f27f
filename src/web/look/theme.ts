import { type CSSVariablesResolver, createTheme, defaultVariantColorsResolver } from '@mantine/core'
import { components } from './theme-components.ts'

const sans = '"Atkinson Hyperlegible Next Variable", system-ui, "Segoe UI", Roboto, sans-serif'

export const theme = createTheme({
  colors: {
    indigo: [
      '#e7edf9',
      '#cedbf6',
      '#b4c8f2',
      '#9cb6ee',
      '#809cd6',
      '#6482be',
      '#4a69a6',
      '#30508f',
      '#243d70',
      '#182a52',
    ],
    madder: [
      '#fcecea',
      '#fbd3cf',
      '#f8b9b4',
      '#f4a09a',
      '#e0827e',
      '#cc6463',
      '#b74549',
      '#a2212f',
      '#7e1824',
      '#5c0f19',
    ],
    weld: [
      '#fbf2de',
      '#f6e2ba',
      '#f1d193',
      '#ecc06a',
      '#cea151',
      '#b08339',
      '#936720',
      '#774b00',
      '#5d3b00',
      '#452b00',
    ],
    moss: [
      '#e6f3e8',
      '#cbe7cf',
      '#afdbb6',
      '#93cf9d',
      '#78b483',
      '#5e9a69',
      '#458051',
      '#2b6739',
      '#20502c',
      '#163a1f',
    ],
    slate: [
      '#eaeff5',
      '#d7dfe9',
      '#c3cfde',
      '#b0bfd2',
      '#94a5b9',
      '#7a8ba1',
      '#607289',
      '#475a72',
      '#36465a',
      '#263344',
    ],
    logwood: [
      '#f4edf8',
      '#e9d9f4',
      '#dec4ef',
      '#d3b0ea',
      '#b791d0',
      '#9b72b6',
      '#81549c',
      '#673683',
      '#502867',
      '#3a1a4d',
    ],
    gray: [
      '#f3f5f8',
      '#e9edf2',
      '#dbe1e9',
      '#c8d0db',
      '#a3aebd',
      '#7c889a',
      '#576275',
      '#434e60',
      '#2a3342',
      '#1a2230',
    ],
    dark: [
      '#e8ecf3',
      '#b9c3d2',
      '#9aa6b8',
      '#6c7a90',
      '#3b4757',
      '#2e3846',
      '#222a36',
      '#191f28',
      '#11151c',
      '#0d1117',
    ],
  },
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 3 },
  // not autoContrast: it looks at the light shade only, and white on #9cb6ee is 2.03
  variantColorResolver: (input) => ({
    ...defaultVariantColorsResolver(input),
    ...(input.variant === 'filled' && { color: 'var(--tl-on-indigo)' }),
  }),
  white: '#ffffff',
  black: '#1a2230',
  fontFamily: sans,
  fontFamilyMonospace: sans, // ids and doses are already unmistakable in Atkinson: no second voice
  fontSizes: { xs: '0.875rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.3125rem' },
  lineHeights: { xs: '1.3', sm: '1.4', md: '1.4', lg: '1.4', xl: '1.3' },
  headings: {
    fontFamily: sans,
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1rem', lineHeight: '1.3' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.3' },
    },
  },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '10px', xl: '999px' },
  defaultRadius: 'md',
  shadows: {
    xs: 'var(--tl-shadow-1)',
    sm: 'var(--tl-shadow-1)',
    md: 'var(--tl-shadow-2)',
    lg: 'var(--tl-shadow-2)',
    xl: 'var(--tl-shadow-3)',
  },
  breakpoints: { xs: '30em', sm: '48em', md: '64em', lg: '80em', xl: '96em' },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components,
})

const dyes = ['indigo', 'madder', 'weld', 'moss', 'slate', 'logwood']
const washes = Object.fromEntries(
  dyes.flatMap((dye) => [
    [`--mantine-color-${dye}-light`, `var(--tl-${dye}-wash)`],
    [`--mantine-color-${dye}-light-hover`, `var(--tl-${dye}-wash)`],
    [`--mantine-color-${dye}-light-color`, `var(--tl-${dye})`],
  ]),
)

export const cssVariables: CSSVariablesResolver = () => {
  const ours = {
    ...washes,
    '--mantine-color-body': 'var(--tl-ground)',
    '--mantine-color-text': 'var(--tl-ink)',
    '--mantine-color-dimmed': 'var(--tl-ink-3)',
    '--mantine-color-placeholder': 'var(--tl-ink-3)',
    '--mantine-color-anchor': 'var(--tl-indigo)',
    '--mantine-color-error': 'var(--tl-madder)',
    '--mantine-color-default': 'var(--tl-surface)',
    '--mantine-color-default-hover': 'var(--tl-ground)',
    '--mantine-color-default-border': 'var(--tl-line-strong)',
    '--mantine-primary-color-contrast': 'var(--tl-on-indigo)',
  }
  return { variables: {}, light: ours, dark: ours }
}
