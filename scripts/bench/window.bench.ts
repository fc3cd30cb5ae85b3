import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { manyEntries } from '../../core/demo/many-entries.ts'
import type { App } from '../../main/app.ts'
import { installedBrowser } from '../../main/chromium/launch.ts'
import { build } from '../build.mjs'
import { setStage } from '../tour/stage.ts'
import { figure, median, quantile, timed, type Figure } from './figure.ts'
import { searchFigures } from './search-paint.ts'

const PASSPHRASE = 'nine herons over the quiet weir'
const KEYS = 120
/** Characters of the long entry. */
const LONG = 50_000

export const title = 'What a person waits for'
export const about = `The lock screen at start, with the start of a browser in it; and in an entry of 50 KB the time from
a key to the frame that shows it, beside a bare text box with the same text in the same page. In a large
journal, the time from a letter typed into the search to the frame with what it finds.`

export async function* run(): AsyncIterable<Figure> {
  await build()
  const browser = installedBrowser()
  if (browser === null) throw new Error('No Chromium, Chrome or Edge is here.')
  const saved = mkdtempSync(join(tmpdir(), 'stillwater-bench-'))
  let stage = await setStage(browser, saved, {}, (app) => create(app))
  await stage.end()
  const start = await timed(async () => {
    stage = await setStage(browser, saved, {})
    await (await stage.shell.page()).getByRole('heading').first().waitFor()
  })
  await stage.end()
  yield figure('start to first screen, browser included', start, 'ms')

  stage = await setStage(browser, saved, {}, async (app) => {
    await create(app)
    await write(app, longText())
  })
  const page = await stage.shell.page()
  const long = await keyToPaint(page)
  const floor = await textareaKeyToPaint(page)
  await stage.end()
  rmSync(saved, { recursive: true, force: true })
  const of = 'a bare text box with the same text'
  yield figure('key to paint, median, 50 KB entry', median(long), 'ms', { value: median(floor), of })
  yield figure('key to paint, p95, 50 KB entry', quantile(long, 0.95), 'ms', {
    value: quantile(floor, 0.95),
    of,
  })
  yield* searchFigures(browser)
}

async function create(app: App): Promise<void> {
  await app.call('vault.create', { passphrase: PASSPHRASE, recoveryKey: null })
}

async function write(app: App, text: string): Promise<void> {
  const [{ draft } = {}] = [...manyEntries(1)]
  await app.call('journal.write', { id: null, shown: [], draft: { ...draft, title: 'Long', text } })
}

function longText(): string {
  let text = ''
  for (const { draft } of manyEntries(60)) text += `${draft.text}\n\n`
  return text.slice(0, LONG)
}

async function keyToPaint(page: Page): Promise<number[]> {
  await page.getByRole('link', { name: /^Journal/ }).click()
  await page.getByText('Long', { exact: true }).first().click()
  const editor = page.getByRole('textbox', { name: 'Text of the entry' })
  await editor.click()
  return typeAndMeasure(page)
}

async function textareaKeyToPaint(page: Page): Promise<number[]> {
  await page.evaluate((text) => {
    document.body.replaceChildren()
    const box = document.createElement('textarea')
    box.rows = 40
    box.value = text
    document.body.append(box)
    box.focus()
    box.setSelectionRange(text.length / 2, text.length / 2)
  }, longText())
  return typeAndMeasure(page)
}

/** From the key event to the first message after the frame that shows it, as the page sees it. */
async function typeAndMeasure(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const took: number[] = []
    Object.assign(window, { took })
    addEventListener(
      'keydown',
      (event) => {
        const begun = event.timeStamp
        requestAnimationFrame(() => {
          const after = new MessageChannel()
          after.port1.addEventListener('message', () => took.push(performance.now() - begun))
          after.port1.start()
          after.port2.postMessage(null)
        })
      },
      true,
    )
  })
  for (let count = 0; count < KEYS; count += 1) await page.keyboard.press(count % 6 === 5 ? 'Space' : 'a')
  await page.waitForFunction(
    (keys) => 'took' in window && Array.isArray(window.took) && window.took.length >= keys,
    KEYS,
  )
  return page.evaluate(() => ('took' in window && Array.isArray(window.took) ? window.took.map(Number) : []))
}
