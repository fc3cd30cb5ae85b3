import type { Page } from 'playwright'
import type { Clipboard } from '../ports.ts'
import { PAGE_ORIGIN } from './page-origin.ts'

/** The clipboard as a browser window reaches it. The page itself has leave to use it only for that moment. */
export function chromiumClipboard(page: () => Promise<Page> | null): Clipboard {
  async function within<T>(act: (page: Page) => Promise<T>): Promise<T> {
    const open = await page()
    if (open === null) throw new Error('no window')
    const context = open.context()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: PAGE_ORIGIN })
    try {
      return await act(open)
    } finally {
      await context.clearPermissions()
    }
  }
  // As text: this side has no types of a page.
  const write = (text: string): Promise<void> =>
    within((open) => open.evaluate<void>(`navigator.clipboard.writeText(${JSON.stringify(text)})`))
  return {
    read: () => within((open) => open.evaluate<string>('navigator.clipboard.readText()')),
    write,
    clear: () => write(''),
  }
}
