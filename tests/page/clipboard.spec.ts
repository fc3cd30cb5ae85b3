import { chromiumClipboard } from '../../main/chromium/clipboard.ts'
import { expect, test } from '../support/shell-fixture.ts'

test('the Chromium shell reaches the clipboard for a moment, and the page by itself does not', async ({
  journal,
}) => {
  await journal.create()
  const clipboard = chromiumClipboard(() => journal.page())
  await clipboard.write('two words')
  expect(await clipboard.read()).toBe('two words')
  const page = await journal.page()
  const alone = page.evaluate('navigator.clipboard.readText()')
  await expect(alone).rejects.toThrow(/NotAllowed|denied|permission/i)
  await clipboard.clear()
  expect(await clipboard.read()).toBe('')
})
