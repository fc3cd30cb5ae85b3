import { chromium } from 'playwright'
import { fileURLToPath } from 'node:url'
import { createApp, type App } from '../../main/app.ts'
import { installedBrowser, launchOptions } from '../../main/chromium/launch.ts'
import { openChromiumShell } from '../../main/chromium/shell.ts'
import { headlessWindows } from '../../main/chromium/windows.ts'
import { PASSPHRASE } from './passphrase.ts'
import { testPorts } from './test-ports.ts'

/**
 * A program of its own, to be killed: opens the journal in the folder given, types into its newest entry
 * without end, and prints each text, as one JSON line, once a save of it was acknowledged.
 */
const [folder = '', word = ''] = process.argv.slice(2)
const app = createApp(testPorts(folder))
const told: App = {
  ...app,
  async call(name, input) {
    const answer = await app.call(name, input)
    if (name === 'journal.write') process.stdout.write(`${JSON.stringify({ input, answer })}\n`)
    return answer
  },
}
const browser = await chromium.launch(launchOptions(installedBrowser() ?? '', true))
const windows = headlessWindows(browser, { viewport: { width: 1280, height: 800 } })
const built = fileURLToPath(new URL('../../out/', import.meta.url))
const shell = await openChromiumShell({ app: told, windows, built })
const page = await shell.page()
await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(PASSPHRASE)
await page.getByRole('button', { name: 'Unlock' }).click()
await page.getByRole('link', { name: /^Journal/ }).click()
await page.getByRole('textbox', { name: 'Text of the entry', exact: true }).click()
await page.keyboard.press('Control+End')
for (let count = 1; ; count += 1) await page.keyboard.type(` ${word}${count}`, { delay: 15 })
