import './paper.css'
import { useEffect } from 'react'

/**
 * Opens the browser's own dialog once what was written down is drawn, and forgets it after: every paper that leaves is
 * one printing. `title` names the file that some browsers make of it.
 */
export function usePrint(printed: object | null, forget: () => void, title?: string): void {
  useEffect(() => {
    if (!printed) return
    if (title !== undefined) document.title = title
    window.addEventListener('afterprint', forget, { once: true })
    window.print()
  }, [printed, forget, title])
}
