/** When somebody last touched this page, by the device's own clock in milliseconds. */
let touchedAt = Date.now()

export const untouchedFor = (): number => Date.now() - touchedAt

const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/** Notices hands on the page; returns how to stop. */
export function watchHands(page: EventTarget = document): () => void {
  const touch = () => {
    touchedAt = Date.now()
  }
  touch()
  for (const sign of signs) page.addEventListener(sign, touch, { passive: true, capture: true })
  return () => {
    for (const sign of signs) page.removeEventListener(sign, touch, { capture: true })
  }
}
