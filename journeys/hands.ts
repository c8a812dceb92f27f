import type { Locator, Page } from 'playwright-core'

/** Counts as a person's hands do: a click, a chord or a change of field is one; a run of typing is one. */
export function handsOn(page: Page) {
  let count = 0
  return {
    count: (): number => count,
    async press(chord: string): Promise<void> {
      count += 1
      await page.keyboard.press(chord)
    },
    async click(target: Locator): Promise<void> {
      count += 1
      await target.click()
    },
    /** Goes to a field: from where one is, that is one change. */
    async goTo(field: Locator): Promise<void> {
      count += 1
      await field.focus()
    },
    async type(words: string): Promise<void> {
      count += 1
      await page.keyboard.type(words)
    },
  }
}
