import { createContext } from 'react'

/** Where the shell lets a drawer stand; null until it is drawn. */
export const PanelPlace = createContext<HTMLElement | null>(null)
