import { createContext } from 'react'
import { asked } from '../../../web/asking.ts'
import { listSuggested } from '../suggested/contract.ts'
import { readLibrary } from './contract.ts'

export const libraryQuery = (caseId: string) => asked('plan', readLibrary, { params: { caseId } })

export const suggestedQuery = (caseId: string) => asked('plan', listSuggested, { params: { caseId } })

/** Opens the library for a need or a goal; null where nobody may write. */
export const OpenLibrary = createContext<((forId: string) => void) | null>(null)
